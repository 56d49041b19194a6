package dev.glossdeck.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.deck.TestDecks;
import dev.glossdeck.deck.glossary.Library;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LikelyLanguageTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"ist %d das", "IST,%d.DAS", "\u2192ist\u2192%d\u2192das", "ist\uD83D\uDE00das %d"})
  void findsWordsBetweenAllThatIsNoLetter(String side) {
    assertThat(notes(side)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "what is das %d",
        "istdas %d",
        "ist\u00E4 das\u00E4 %d",
        "ist\uD835\uDC1A das\uD835\uDC1A %d"
      })
  void takesNoPartOfAWordForAWord(String side) {
    assertThat(notes(side)).isEmpty();
  }

  @Test
  void saysNothingOfTwoCards() {
    Library library = new Library(List.of(TestDecks.plain("ist das|der die", "was ist|der die")));
    assertThat(LikelyLanguage.of(library)).isEmpty();
  }

  private static List<?> notes(String side) {
    String[] lines = {side(side, 1), side(side, 2), side(side, 3)};
    return LikelyLanguage.of(new Library(List.of(TestDecks.plain(lines))));
  }

  private static String side(String side, int number) {
    return side.formatted(number) + "|" + side.formatted(number);
  }
}
