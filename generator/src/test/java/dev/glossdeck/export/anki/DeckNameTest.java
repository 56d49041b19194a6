package dev.glossdeck.export.anki;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.diagnostic.Diagnostics;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeckNameTest {
  private final Diagnostics diagnostics = new Diagnostics();

  @ParameterizedTest
  @ValueSource(strings = {"Networks", "A::B", "Deck 1", "12345", "Straße 学習", "a:b", "2024", "1e5"})
  void isTheTitle(String title) {
    assertThat(name(title)).isEqualTo(title);
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "' a  b ', a b",
    "a :: b, a::b",
    "::a::::b::, a::b",
    "'a\tb', a b",
    "Default, Default (d)",
    "'\u00A0', d",
    "1, 1 (d)",
    "1699999999999, 1699999999999 (d)",
    "::, d",
    "' ', d"
  })
  void changesWhatAnkiCannotHoldAndSaysSo(String title, String name) {
    assertThat(name(title)).isEqualTo(name);
    assertThat(diagnostics.sorted())
        .extracting(Object::toString)
        .containsExactly(
            "d.txt:1:1: warning: Anki cannot hold the deck's title \""
                + title
                + "\", so it is \""
                + name
                + "\" there (give the deck another title) [deck-name-changed]");
  }

  @Test
  void nestsInTheFoldersAroundTheDeck() {
    Deck deck = AnkiDecks.deck("d", "Deck", AnkiDecks.full());

    assertThat(DeckName.of(deck.described(deck.info().within(List.of("A", "B"))), diagnostics))
        .isEqualTo("A::B::Deck");
  }

  private String name(String title) {
    return DeckName.of(AnkiDecks.deck("d", title, AnkiDecks.full()), diagnostics);
  }
}
