package dev.glossdeck.export.anki;

import dev.glossdeck.json.Json;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * The one row of the table col: what a collection knows beside notes and cards, as JSON. Values are
 * those of a new collection; Anki takes note types and decks from it and leaves the rest.
 */
final class CollectionSettings {
  private static final long DEFAULT_DECK = 1;
  private static final long DEFAULT_OPTIONS = 1;

  private final AnkiDeck deck;
  private final SortedMap<String, Long> decks;
  private final long deckId;
  private final Instant timestamp;

  CollectionSettings(AnkiDeck deck, SortedMap<String, Long> decks, Instant timestamp) {
    this.deck = deck;
    this.decks = decks;
    this.deckId = decks.get(deck.name());
    this.timestamp = timestamp;
  }

  /** The day that scheduling counts from, in seconds. */
  long created() {
    return timestamp.truncatedTo(ChronoUnit.DAYS).getEpochSecond();
  }

  /** The column conf. */
  String configuration() {
    return Json.members()
        .with("nextPos", deck.notes().size() + 1)
        .with("estTimes", true)
        .with("activeDecks", List.of(deckId))
        .with("sortType", "noteFld")
        .with("timeLim", 0)
        .with("sortBackwards", false)
        .with("addToCur", true)
        .with("curDeck", deckId)
        .with("newSpread", 0)
        .with("dueCounts", true)
        .with("curModel", current())
        .with("collapseTime", 1200)
        .toString();
  }

  private long current() {
    return deck.notes().stream().findFirst().map(AnkiNote::typeId).orElse(NoteType.QUESTIONS.id());
  }

  /** The column models: the types that notes have. */
  String noteTypes() throws IOException {
    Json.Members types = Json.members();
    if (deck.notes().isEmpty() || deck.notes().stream().anyMatch(note -> note.own().isEmpty())) {
      types.with(Long.toString(NoteType.QUESTIONS.id()), NoteType.QUESTIONS.json());
    }
    if (deck.notes().stream().anyMatch(note -> note.typeId() == NoteType.CLOZES.id())) {
      types.with(Long.toString(NoteType.CLOZES.id()), NoteType.CLOZES.json());
    }
    for (SourceType source : deck.sourceTypes()) {
      types.with(
          Long.toString(source.type().id()), source.json(timestamp, name -> decks.get(name)));
    }
    return types.toString();
  }

  /** The column decks; the default deck must be there. */
  String decks() {
    Json.Members all =
        Json.members().with(Long.toString(DEFAULT_DECK), deck(DEFAULT_DECK, "Default", ""));
    for (Map.Entry<String, Long> entry : decks.entrySet()) {
      long id = entry.getValue();
      String description = id == deckId ? deck.description() : "";
      all.with(Long.toString(id), deck(id, entry.getKey(), description));
    }
    return all.toString();
  }

  private Json.Members deck(long id, String name, String description) {
    List<Integer> nothingToday = List.of(0, 0);
    return Json.members()
        .with("id", id)
        .with("name", name)
        .with("desc", description)
        .with("mod", timestamp.getEpochSecond())
        .with("usn", -1)
        .with("collapsed", false)
        .with("browserCollapsed", false)
        .with("dyn", 0)
        .with("conf", DEFAULT_OPTIONS)
        .with("extendNew", 0)
        .with("extendRev", 0)
        .with("newToday", nothingToday)
        .with("revToday", nothingToday)
        .with("lrnToday", nothingToday)
        .with("timeToday", nothingToday);
  }

  /** The column dconf. */
  String deckOptions() throws IOException {
    return Resources.text("deck-options.json");
  }
}
