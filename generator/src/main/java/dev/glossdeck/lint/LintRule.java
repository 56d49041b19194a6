package dev.glossdeck.lint;

import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Diagnostics;

/**
 * Something to look for in a deck. It looks at nothing but the deck, in time near to its length.
 */
interface LintRule {
  /**
   * The code of what it finds.
   *
   * @return a code of the table {@code codes.txt} that is a warning
   */
  DiagnosticCode code();

  /**
   * Looks at a deck.
   *
   * @param deck its notes with their words
   * @param found takes warnings with the rule's code, each at the place of its note
   */
  void check(LintedDeck deck, Diagnostics found);
}
