package dev.glossdeck.lint;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.Note;
import dev.glossdeck.deck.NoteKind;
import dev.glossdeck.deck.TextLanguage;
import dev.glossdeck.deck.glossary.Glossary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

  static LintedDeck of(Deck deck, Glossary glossary) {
    Map<String, Lexicon> lexicons = new HashMap<>();
    return new LintedDeck(
        deck, glossary, deck.notes().stream().map(note -> linted(note, deck, lexicons)).toList());
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
