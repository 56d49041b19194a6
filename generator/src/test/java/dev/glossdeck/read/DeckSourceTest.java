package dev.glossdeck.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeckSourceTest {
  @ParameterizedTest
  @CsvSource({
    "geo.txt, geo.txt, geo",
    "decks/geo.txt, geo.txt, geo",
    "decks.d/geo, geo, geo",
    "a/b.c.md, b.c.md, b.c",
    ".hidden, .hidden, .hidden",
    "Cafe\u0301.txt, Cafe\u0301.txt, Caf\u00E9"
  })
  void isCalledByItsFileWithoutTheEnding(String path, String fileName, String id) {
    DeckSource source = Sources.text(path, "");
    assertThat(source.fileName()).isEqualTo(fileName);
    assertThat(source.defaultId()).isEqualTo(id);
  }

  @Test
  void keepsTheIdThatItIsKnownBy() {
    DeckSource source = Sources.text("new-name.txt", "").known(Optional.of("old-name"));
    assertThat(source.defaultId()).isEqualTo("old-name");
    assertThat(source.known(Optional.empty()).defaultId()).isEqualTo("new-name");
  }
}
