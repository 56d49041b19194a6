package dev.glossdeck.lint;

import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.diagnostic.GroupedDiagnostics;
import dev.glossdeck.markup.MarkupFormat;

/**
 * Finds pictures in HTML without words for those who cannot see them, reported once a deck since
 * Anki writes none. Those in Markdown are told when a deck is read.
 */
final class MissingAltRule implements LintRule {
  @Override
  public DiagnosticCode code() {
    return DiagnosticCode.MISSING_ALT;
  }

  @Override
  public void check(LintedDeck deck, Diagnostics found) {
    GroupedDiagnostics grouped = new GroupedDiagnostics(others -> "in " + others + " more");
    for (LintedNote note : deck.notes()) {
      boolean isHtml = note.note().question().format() == MarkupFormat.HTML;
      if (isHtml && note.question().wordless() + note.answer().wordless() > 0) {
        grouped.add(
            Diagnostic.warning(
                note.position(),
                code(),
                "a picture has no words for those who cannot see it",
                "say in its alt what it shows"));
      }
    }
    grouped.tell(found);
  }
}
