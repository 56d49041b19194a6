package dev.glossdeck.maths;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundleTest {
  @ParameterizedTest
  @ValueSource(strings = {"mathjax.js", "glyphs.txt"})
  void isAsTheScriptMadeIt(String file) throws Exception {
    try (InputStream in = MathsEngine.class.getResourceAsStream(file)) {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(in.readAllBytes());

      assertThat(HexFormat.of().formatHex(hash)).isEqualTo(BundleInfo.checksum(file));
    }
  }
}
