package dev.glossdeck.export.anki;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.Note;
import dev.glossdeck.deck.NoteId;
import dev.glossdeck.deck.glossary.Library;
import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Diagnostics;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Finds what the decks of a library would do to each other in one learner's collection. */
final class SharedCollection {
  private SharedCollection() {}

  /** Warns of ids and titles that two decks have in common. */
  static void check(Library library, Diagnostics diagnostics) {
    Map<NoteId, Deck> owners = new HashMap<>();
    Map<String, Deck> titles = new HashMap<>();
    for (Deck deck : library.decks()) {
      checkTitle(deck, titles, diagnostics);
      // The ids of a single deck differ.
      if (library.decks().size() > 1) {
        deck.notes().forEach(note -> checkId(note, deck, owners, diagnostics));
      }
    }
  }

  private static void checkTitle(Deck deck, Map<String, Deck> titles, Diagnostics diagnostics) {
    // Anki tells names of decks apart without regard to case.
    Deck other = titles.putIfAbsent(deck.fullName().toLowerCase(Locale.ROOT), deck);
    if (other != null) {
      diagnostics.warning(
          deck.source(),
          DiagnosticCode.DECK_NAME_SHARED,
          "the deck \"" + other.id() + "\" has the same title, so Anki makes one deck of both",
          "give one of the two another title");
    }
  }

  private static void checkId(
      Note note, Deck deck, Map<NoteId, Deck> owners, Diagnostics diagnostics) {
    Deck other = owners.putIfAbsent(note.id(), deck);
    if (other != null) {
      diagnostics.warning(
          note.position(),
          DiagnosticCode.ID_SHARED,
          "the deck \""
              + other.id()
              + "\" has the id \""
              + note.id()
              + "\" too,"
              + " so in Anki one of the two notes replaces the other",
          "give one of the two another id");
    }
  }
}
