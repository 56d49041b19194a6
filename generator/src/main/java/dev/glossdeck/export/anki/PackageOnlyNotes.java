package dev.glossdeck.export.anki;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.NoteKind;
import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Diagnostics;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The notes that a text for a type of two fields cannot hold. */
final class PackageOnlyNotes {
  private static final Map<NoteKind, String> NAMES =
      Map.of(
          NoteKind.REVERSED, "reversed",
          NoteKind.TYPED, "typed",
          NoteKind.CLOZE, "with gaps");

  private PackageOnlyNotes() {}

  /** Whether a deck has notes for such a text. */
  static boolean leaves(Deck deck) {
    return deck.notes().stream().anyMatch(note -> TextFile.holds(note.kind()));
  }

  /** Counts them, kind by kind. */
  static void check(Deck deck, Diagnostics diagnostics) {
    Map<NoteKind, Long> counts =
        deck.notes().stream()
            .map(note -> note.kind())
            .filter(kind -> !TextFile.holds(kind))
            .collect(Collectors.groupingBy(kind -> kind, TreeMap::new, Collectors.counting()));
    if (counts.isEmpty()) {
      return;
    }
    String kinds =
        counts.entrySet().stream()
            .map(entry -> entry.getValue() + " " + NAMES.get(entry.getKey()))
            .collect(Collectors.joining(", "));
    long all = counts.values().stream().mapToLong(count -> count).sum();
    diagnostics.warning(
        deck.source(),
        DiagnosticCode.PACKAGE_ONLY,
        "a note type of two fields cannot hold "
            + all
            + (all == 1 ? " note (" : " notes (")
            + kinds
            + "), so "
            + (leaves(deck) ? "the .csv is without them" : "there is no .csv"),
        "tell learners to import the .apkg, which has all");
  }
}
