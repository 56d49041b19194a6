package dev.glossdeck.lint;

import dev.glossdeck.deck.NoteKind;
import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Diagnostics;

/** Finds cards that ask to type an answer without any text, such as a picture. */
final class NothingToTypeRule implements LintRule {
  @Override
  public DiagnosticCode code() {
    return DiagnosticCode.NOTHING_TO_TYPE;
  }

  @Override
  public void check(LintedDeck deck, Diagnostics found) {
    for (LintedNote note : deck.notes()) {
      boolean isTyped = note.note().kind() == NoteKind.TYPED;
      if (isTyped && note.note().answer().plainText().isBlank()) {
        found.warning(
            note.position(),
            code(),
            "the card asks to type its answer, which has no text",
            "write the words to type into the answer, or leave out the kind");
      }
    }
  }
}
