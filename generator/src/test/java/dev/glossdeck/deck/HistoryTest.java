package dev.glossdeck.deck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.deck.History.LastChange;
import dev.glossdeck.deck.glossary.Glossary;
import dev.glossdeck.deck.glossary.GlossaryEntry;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HistoryTest {
  private static final Instant STAMP = Instant.parse("2026-01-01T00:00:00Z");
  private static final NoteId ID = new NoteId("x");

  private static Instant modified(boolean isSince, Instant build) {
    Map<NoteId, LastChange> changes = Map.of(ID, new LastChange(STAMP, isSince));
    return new History(changes, Map.of(), Map.of(), List.of()).modified(ID, build);
  }

  @Test
  void keepsTheTimeOfANoteThatHasNotChanged() {
    assertThat(modified(false, STAMP.plusSeconds(60))).isEqualTo(STAMP);
    assertThat(modified(false, STAMP.minusSeconds(60))).isEqualTo(STAMP);
  }

  @Test
  void givesAChangedNoteTheTimeOfTheBuildButALaterOneThanBefore() {
    assertThat(modified(true, STAMP.plusSeconds(60))).isEqualTo(STAMP.plusSeconds(60));
    assertThat(modified(true, STAMP)).isEqualTo(STAMP.plusSeconds(1));
    assertThat(modified(true, STAMP.minusSeconds(60))).isEqualTo(STAMP.plusSeconds(1));
  }

  @Test
  void givesANewNoteTheTimeOfTheBuild() {
    assertThat(History.NONE.modified(ID, STAMP)).isEqualTo(STAMP);
  }

  @Test
  void leavesSlugsToTheNotesThatHadThem() {
    Deck deck = TestDecks.plain("What is a stem?|1", "What is a root?|2", "What is a leaf?|3");
    NoteId stem = deck.notes().get(0).id();
    NoteId leaf = deck.notes().get(2).id();
    History history =
        new History(
            Map.of(),
            Map.of(stem, "stalk"),
            Map.of("stalk", stem, "root", stem, "leaf", leaf),
            List.of());
    List<GlossaryEntry> entries = Glossary.of(deck.remembered(deck.notes(), history)).entries();
    String root = deck.notes().get(1).id().value();
    assertThat(entries)
        .extracting(GlossaryEntry::slug)
        .containsExactly("stalk", "root-" + root.substring(0, 4), "leaf");
    assertThat(Glossary.of(deck.remembered(deck.notes(), history.unpinned())).entries())
        .extracting(GlossaryEntry::slug)
        .first()
        .isEqualTo("stem");
  }
}
