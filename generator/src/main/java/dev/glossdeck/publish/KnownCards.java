package dev.glossdeck.publish;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.glossary.Library;
import dev.glossdeck.lock.NoteHashes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The cards of a build, by which the next one tells what has changed.
 *
 * @param decks a hash of each note by its id, by the id of its deck
 */
record KnownCards(SortedMap<String, SortedMap<String, String>> decks) {
  /** The cards of a library. */
  static KnownCards of(Library library) throws IOException {
    SortedMap<String, SortedMap<String, String>> decks = new TreeMap<>();
    for (Deck deck : library.decks()) {
      decks.put(deck.id(), NoteHashes.byId(deck));
    }
    return new KnownCards(decks);
  }

  /** Lines of deck, note and hash. */
  String text() {
    StringBuilder text = new StringBuilder();
    decks.forEach(
        (deck, notes) ->
            notes.forEach(
                (note, hash) -> text.append(String.join("\t", deck, note, hash)).append('\n')));
    return text.toString();
  }

  /** Reads what {@link #text} gave; lines of something else are none. */
  static KnownCards parse(String text) {
    SortedMap<String, SortedMap<String, String>> decks = new TreeMap<>();
    text.lines()
        .map(line -> line.split("\t", -1))
        .filter(parts -> parts.length == 3)
        .forEach(
            parts ->
                decks.computeIfAbsent(parts[0], id -> new TreeMap<>()).put(parts[1], parts[2]));
    return new KnownCards(decks);
  }

  /**
   * The differences from an earlier build.
   *
   * @return a line for each deck that differs, such as {@code biology: 2 cards changed, 1 added}
   */
  List<String> since(KnownCards before) {
    TreeSet<String> ids = new TreeSet<>(before.decks.keySet());
    ids.addAll(decks.keySet());
    List<String> lines = new ArrayList<>();
    for (String id : ids) {
      if (!before.decks.containsKey(id)) {
        lines.add(id + ": a new deck");
      } else if (!decks.containsKey(id)) {
        lines.add(id + ": is gone");
      } else if (!before.decks.get(id).equals(decks.get(id))) {
        lines.add(id + ": " + differences(before.decks.get(id), decks.get(id)));
      }
    }
    return lines;
  }

  private static String differences(Map<String, String> before, Map<String, String> now) {
    long changed =
        now.entrySet().stream()
            .filter(note -> before.containsKey(note.getKey()))
            .filter(note -> !note.getValue().equals(before.get(note.getKey())))
            .count();
    long added = now.keySet().stream().filter(id -> !before.containsKey(id)).count();
    long gone = before.keySet().stream().filter(id -> !now.containsKey(id)).count();
    return Stream.of(count(changed, "changed"), count(added, "added"), count(gone, "gone"))
        .filter(part -> !part.isEmpty())
        .reduce((one, other) -> one + ", " + other)
        .orElseThrow();
  }

  private static String count(long number, String what) {
    return number == 0 ? "" : number + (number == 1 ? " card " : " cards ") + what;
  }
}
