package dev.glossdeck.publish;

import dev.glossdeck.code.Highlighter;
import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.Note;
import dev.glossdeck.deck.glossary.Library;
import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.diagnostic.GroupedDiagnostics;
import dev.glossdeck.markup.MarkupFormat;
import java.util.List;

/**
 * Finds words behind the fences of code that name no language. Each is told once a deck. What other
 * tools left in HTML is not the author's to mend, so only Markdown is checked.
 */
final class CodeCheck {
  private CodeCheck() {}

  static List<Diagnostic> of(Library library, Highlighter highlighter) {
    Diagnostics found = new Diagnostics();
    for (Deck deck : library.decks()) {
      GroupedDiagnostics ofDeck = new GroupedDiagnostics();
      deck.notes().forEach(note -> check(note, highlighter, ofDeck));
      ofDeck.tell(found);
    }
    return found.sorted();
  }

  private static void check(Note note, Highlighter highlighter, GroupedDiagnostics found) {
    note.sides()
        .filter(side -> side.format() == MarkupFormat.MARKDOWN)
        .flatMap(side -> side.codeLanguages().stream())
        .filter(word -> !highlighter.knows(word))
        .map(word -> unknown(note, word))
        .forEach(found::add);
  }

  private static Diagnostic unknown(Note note, String word) {
    return Diagnostic.warning(
        note.position(),
        DiagnosticCode.CODE_LANGUAGE,
        "code in \"" + word + "\", a language without colours here",
        "correct the word behind the fence, or write text there");
  }
}
