package dev.glossdeck.export.anki;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.deck.Media;
import java.io.InputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MediaFileNamesTest {

  @Test
  void makesNamesThatAnkiTakesInOneWay() {
    MediaFileNames names = names("a/b.png", "50%20off.png", "a[1].mp3", "A_b.png");
    assertThat(names.of("a/b.png")).isEqualTo("a_b.png");
    assertThat(names.of("A_b.png")).isEqualTo("2_A_b.png");
    assertThat(names.of("a[1].mp3")).isEqualTo("a_1_.mp3");
    // Anki shows it as "50 off.png", but exports and checks it as it is written.
    assertThat(names.of("50%20off.png")).isEqualTo("50_20off.png");
  }

  private static MediaFileNames names(String... names) {
    return new MediaFileNames(
        Stream.of(names).map(name -> new Media(name, InputStream::nullInputStream)).toList());
  }
}
