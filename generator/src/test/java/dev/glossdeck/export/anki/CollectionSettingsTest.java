package dev.glossdeck.export.anki;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.deck.NoteKind;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CollectionSettingsTest {
  private static final Instant TIME = Instant.parse("2026-01-02T03:04:05Z");

  @Test
  void countsDaysFromTheMidnightBefore() {
    assertThat(settings(NoteKind.BASIC).created())
        .isEqualTo(Instant.parse("2026-01-02T00:00:00Z").getEpochSecond());
  }

  @Test
  void studiesTheDeckAndCountsNewCardsOnBehindItsNotes() {
    assertThat(settings(NoteKind.BASIC).configuration())
        .isEqualTo(
            "{\"nextPos\":2,\"estTimes\":true,\"activeDecks\":[77],\"sortType\":\"noteFld\","
                + "\"timeLim\":0,\"sortBackwards\":false,\"addToCur\":true,\"curDeck\":77,"
                + "\"newSpread\":0,\"dueCounts\":true,\"curModel\":1749382615047,"
                + "\"collapseTime\":1200}");
  }

  @Test
  void describesOnlyTheDeckItself() {
    String decks = settings(NoteKind.BASIC).decks();

    assertThat(decks)
        .startsWith("{\"1\":{\"id\":1,\"name\":\"Default\",\"desc\":\"\",\"mod\":1767323045,")
        .contains("\"77\":{\"id\":77,\"name\":\"Deck d\",\"desc\":\"\",\"mod\":1767323045,")
        .contains("\"78\":{\"id\":78,\"name\":\"D::Sub\",\"desc\":\"\",\"mod\":1767323045,");
  }

  @Test
  void hasTheTypeForClozesOnlyIfThereAreSome() throws IOException {
    assertThat(settings(NoteKind.BASIC).noteTypes())
        .startsWith("{\"1749382615047\":")
        .doesNotContain("\"1749382615048\"");
    assertThat(settings(NoteKind.CLOZE).noteTypes())
        .startsWith("{\"1749382615047\":")
        .contains(",\"1749382615048\":{");
  }

  private static CollectionSettings settings(NoteKind kind) {
    boolean isCloze = kind == NoteKind.CLOZE;
    AnkiDeck deck = AnkiDecks.made(AnkiDecks.of(kind, isCloze ? "{{c1::q}}|a" : "q|a"));
    return new CollectionSettings(deck, new TreeMap<>(Map.of("Deck d", 77L, "D::Sub", 78L)), TIME);
  }
}
