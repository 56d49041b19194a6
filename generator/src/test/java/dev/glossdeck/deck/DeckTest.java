package dev.glossdeck.deck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeckTest {
  @ParameterizedTest
  @CsvSource({
    "A, A",
    "A::B, B",
    "A:: B , B",
    "A::B::C, C",
    "A::, A",
    "A::::B, B",
    "::, ''",
    "A:B, A:B"
  })
  void hasAnInnermostLevel(String fullName, String level) {
    assertThat(Deck.lastLevel(fullName)).isEqualTo(level);
  }

  @Test
  void isCalledWithTheFoldersAroundIt() {
    Deck deck = TestDecks.plain("a?|b");
    assertThat(deck.fullName()).isEqualTo("Deck d");
    assertThat(deck.described(deck.info().within(List.of("A", "B"))).fullName())
        .isEqualTo("A::B::Deck d");
  }

  @Test
  void hasTheCardsOfItsNotesInOrder() {
    assertThat(TestDecks.plain("a?|b", "c?|d").cards().map(card -> card.front().source()))
        .containsExactly("a?", "c?");
  }
}
