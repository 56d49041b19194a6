package dev.glossdeck.lint;

import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Diagnostics;

/**
 * Finds marks of gaps that do not match, and stay text: <code>{{c1::text}</code>, <code>
 * {c1::text}}</code>, <code>{{c1:text}}</code>.
 */
final class UnbalancedClozeRule implements LintRule {
  @Override
  public DiagnosticCode code() {
    return DiagnosticCode.UNBALANCED_CLOZE;
  }

  @Override
  public void check(LintedDeck deck, Diagnostics found) {
    for (LintedNote note : deck.notes()) {
      note.note()
          .question()
          .gapMistake()
          .ifPresent(
              mistake ->
                  found.warning(note.position(), code(), mistake.problem(), mistake.remedy()));
    }
  }
}
