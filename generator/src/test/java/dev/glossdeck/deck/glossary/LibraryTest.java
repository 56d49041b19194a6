package dev.glossdeck.deck.glossary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.NamingHints;
import dev.glossdeck.deck.TestDecks;
import dev.glossdeck.deck.page.WrittenPages;
import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.diagnostic.DiagnosticCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LibraryTest {
  private final List<Deck> named = new ArrayList<>();

  @Test
  void namesADeckOnceAndOnlyWhenItIsAskedTo() {
    Deck deck = TestDecks.plain("What is a neuron?|A cell.");
    Library library = library(deck);
    assertThat(library.nameProblems()).isEmpty();
    assertThat(named).isEmpty();
    assertThat(library.glossaryOf(deck)).isSameAs(library.glossaryOf(deck));
    assertThat(named).hasSize(1);
  }

  @Test
  void looksForProblemsWhereAnAuthorRefersToCards() {
    Deck plain = TestDecks.plain("What is a neuron?|A cell.");
    NamingHints hints = new NamingHints(Optional.empty(), List.of(), List.of("axon"));
    Deck referring =
        new Deck(
            plain.info(),
            plain.notes().stream().map(note -> note.named(hints)).toList(),
            plain.source());
    assertThat(library(plain, referring).nameProblems())
        .extracting(Diagnostic::code)
        .containsExactly(DiagnosticCode.UNKNOWN_REFERENCE);
    assertThat(named).hasSize(1);
  }

  @Test
  void knowsOnlyItsOwnDecks() {
    Library library = library(TestDecks.plain("a|b"));
    Deck other = TestDecks.plain("c|d");
    assertThatThrownBy(() -> library.glossaryOf(other))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private Library library(Deck... decks) {
    return new Library(
        List.of(decks),
        WrittenPages.NONE,
        deck -> {
          named.add(deck);
          return Glossary.of(deck);
        });
  }
}
