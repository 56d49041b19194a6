package dev.glossdeck.export.anki;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.deck.Media;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MediaFileNamesTest {

  @Test
  void makesNamesThatAnkiTakesInOneWay() {
    MediaFileNames names = names("a/b.png", "50%20off.png", "a[1].mp3", "A_b.png");
    assertThat(names.name("a/b.png")).isEqualTo("a_b.png");
    assertThat(names.name("A_b.png")).isEqualTo("2_A_b.png");
    assertThat(names.name("a[1].mp3")).isEqualTo("a_1_.mp3");
    // Anki shows it as "50 off.png", but exports and checks it as it is written.
    assertThat(names.name("50%20off.png")).isEqualTo("50_20off.png");
  }

  private static MediaFileNames names(String... names) {
    return MediaFileNames.plain(Stream.of(names).map(name -> medium(name, "")).toList());
  }

  @Test
  void namesAnotherContentOtherwise() throws IOException {
    String first = nameOf("a/heart.svg", "one");
    assertThat(first).matches("a_heart-[0-9a-z]{8}\\.svg");
    assertThat(nameOf("a/heart.svg", "one")).isEqualTo(first);
    assertThat(nameOf("a/heart.svg", "two")).isNotEqualTo(first);
    assertThat(nameOf("beat", "one")).matches("beat-[0-9a-z]{8}");
  }

  @Test
  void leavesANameThatSaysItsContent() throws IOException {
    String first = nameOf("heart.svg", "one");
    assertThat(nameOf(first, "one")).isEqualTo(first);
    assertThat(nameOf(first, "two")).startsWith(first.substring(0, first.length() - 4) + "-");
  }

  @Test
  void cutsTheStartOfALongName() throws IOException {
    assertThat(nameOf("ä".repeat(100) + "b.png", "one"))
        .matches("ä+b-[0-9a-z]{8}\\.png")
        .satisfies(name -> assertThat(name.getBytes(UTF_8)).hasSizeBetween(110, 120));
  }

  private static String nameOf(String name, String content) throws IOException {
    return MediaFileNames.byContent(List.of(medium(name, content))).name(name);
  }

  private static Media medium(String name, String content) {
    return new Media(name, () -> new ByteArrayInputStream(content.getBytes(UTF_8)));
  }
}
