package dev.glossdeck.export.anki;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.Note;
import dev.glossdeck.deck.NoteId;
import dev.glossdeck.deck.glossary.Library;
import dev.glossdeck.diagnostic.Diagnostics;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SharedCollectionTest {

  @Test
  void findsNothingInDecksThatDiffer() {
    assertThat(
            warnings(AnkiDecks.deck("a", "A", note("one")), AnkiDecks.deck("b", "B", note("two"))))
        .isEmpty();
  }

  @Test
  void findsTheSameTitleWithoutRegardToCase() {
    assertThat(
            warnings(
                AnkiDecks.deck("a", "Networks", note("one")),
                AnkiDecks.deck("b", "NETWORKS", note("two"))))
        .containsExactly(
            "b.txt:1:1: warning: the deck \"a\" has the same title, so Anki makes one deck of both"
                + " (give one of the two another title) [deck-name-shared]");
  }

  @Test
  void findsTheSameIdInTwoDecks() {
    Note shared = note("one").identified(new NoteId("x1"));

    assertThat(
            warnings(
                AnkiDecks.deck("a", "A", shared), AnkiDecks.deck("b", "B", note("two"), shared)))
        .containsExactly(
            "d.txt:1:1: warning: the deck \"a\" has the id \"x1\" too, so in Anki one of the two"
                + " notes replaces the other (give one of the two another id) [id-shared]");
  }

  private static Note note(String question) {
    return AnkiDecks.note(question, List.of(), Optional.empty());
  }

  private static List<String> warnings(Deck... decks) {
    Diagnostics diagnostics = new Diagnostics();
    SharedCollection.check(new Library(List.of(decks)), diagnostics);
    return diagnostics.sorted().stream().map(Object::toString).toList();
  }
}
