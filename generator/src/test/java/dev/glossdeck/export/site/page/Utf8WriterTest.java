package dev.glossdeck.export.site.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8WriterTest {
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 3, 16_384, 50_001})
  void writesWhatTheJdkEncodesWhereverPartsEnd(int repeated) throws IOException {
    String text = ("a\u00E9\u0646" + "\uD83D\uDE00").repeat(repeated);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Utf8Writer writer = new Utf8Writer(out)) {
      for (int at = 0; at < text.length(); at++) {
        writer.write(text.charAt(at));
      }
      writer.write(text);
    }
    assertThat(out.toByteArray()).isEqualTo((text + text).getBytes(StandardCharsets.UTF_8));
  }
}
