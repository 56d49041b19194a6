package dev.glossdeck.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {
  @ParameterizedTest
  @CsvSource({
    "sperator, separator",
    "seperator, separator",
    "columms, columns",
    "titel, title",
    "tilte, title",
    "layuot, layout",
    "layout, layout",
    "deckname, deck",
    "'', deck"
  })
  void takesTheFewestChangesOfLetters(String written, String expected) {
    List<String> names = List.of("separator", "columns", "title", "layout", "deck");
    assertThat(NearestName.to(written, names)).isEqualTo(expected);
  }

  @Test
  void takesTheFirstOfNamesThatAreEquallyNear() {
    assertThat(NearestName.to("ab", List.of("ac", "aa"))).isEqualTo("ac");
    assertThat(NearestName.to("ab", List.of("aa", "ac"))).isEqualTo("aa");
  }

  @Test
  void countsAnExchangeOfTwoLettersAsTwoChanges() {
    assertThat(NearestName.to("ba", List.of("ab", "b"))).isEqualTo("b");
  }

  @Test
  void tellsCapitalsFromSmallLetters() {
    assertThat(NearestName.to("TAGS", List.of("tags", "TOGS"))).isEqualTo("TOGS");
  }

  @Test
  void takesTheOnlyNameHoweverFar() {
    assertThat(NearestName.to("什么", List.of("lang"))).isEqualTo("lang");
  }
}
