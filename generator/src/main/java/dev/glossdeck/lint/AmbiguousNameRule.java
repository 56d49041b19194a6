package dev.glossdeck.lint;

import dev.glossdeck.deck.link.AmbiguousNames;
import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Diagnostics;

/** Finds names of two cards, which texts cannot be linked by. */
final class AmbiguousNameRule implements LintRule {
  @Override
  public DiagnosticCode code() {
    return DiagnosticCode.AMBIGUOUS_NAME;
  }

  @Override
  public void check(LintedDeck deck, Diagnostics found) {
    String language = deck.deck().info().language();
    for (AmbiguousNames one : AmbiguousNames.of(deck.glossary(), language)) {
      found.warning(
          one.second().note().position(),
          code(),
          "\""
              + one.name()
              + "\" is a name of the card at "
              + one.first().note().position()
              + ", too",
          "take it from one of the two, or no text is linked by it");
    }
  }
}
