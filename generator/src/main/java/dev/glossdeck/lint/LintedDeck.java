package dev.glossdeck.lint;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.Note;
import dev.glossdeck.deck.NoteKind;
import dev.glossdeck.deck.TextLanguage;
import dev.glossdeck.deck.glossary.Glossary;
import dev.glossdeck.parallel.Workers;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * A deck with the words of its notes, which all rules share.
 *
 * @param deck the deck
 * @param glossary the deck's
 * @param notes in the deck's order
 */
record LintedDeck(Deck deck, Glossary glossary, List<LintedNote> notes) {
  LintedDeck {
    notes = List.copyOf(notes);
  }

  /** Finds the words of a deck, whose glossary may be made meanwhile. */
  static LintedDeck of(Deck deck, Supplier<Glossary> glossary, Workers workers) throws IOException {
    Map<String, Lexicon> lexicons = new ConcurrentHashMap<>();
    List<LintedNote> notes = workers.map(deck.notes(), note -> linted(note, deck, lexicons));
    return new LintedDeck(deck, glossary.get(), notes);
  }

  private static LintedNote linted(Note note, Deck deck, Map<String, Lexicon> lexicons) {
    return new LintedNote(
        note,
        SideWords.of(note.kind() == NoteKind.CLOZE ? note.question().filled() : note.question()),
        SideWords.of(note.answer()),
        lexicons.computeIfAbsent(tag(note.languages().question(), deck), Lexicon::of),
        lexicons.computeIfAbsent(tag(note.languages().answer(), deck), Lexicon::of));
  }

  private static String tag(Optional<TextLanguage> language, Deck deck) {
    return language.orElse(deck.info().text()).tag();
  }
}
