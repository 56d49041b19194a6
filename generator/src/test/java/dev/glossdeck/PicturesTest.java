package dev.glossdeck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The picture in README.md shows pages and cards as they look today. */
class PicturesTest {
  private static final Path TOP = Path.of("..");
  private static final String HASH = "sha256 ";

  @Test
  void isNotOlderThanWhatItShows() throws IOException, NoSuchAlgorithmException {
    List<String> sources =
        Files.readAllLines(TOP.resolve("site/src/main/pictures/overview.sources"));
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    for (String source : sources.subList(0, sources.size() - 1)) {
      digest.update(Files.readAllBytes(TOP.resolve(source)));
    }

    assertThat(sources.get(sources.size() - 1))
        .as("run site/src/main/pictures/make-pictures.sh, look at the picture and commit it")
        .isEqualTo(HASH + HexFormat.of().formatHex(digest.digest()));
  }
}
