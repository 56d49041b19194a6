package dev.glossdeck.lint;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.glossary.Library;
import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.parallel.Workers;
import java.io.IOException;
import java.util.List;

/** Applies all rules to decks. A new rule is one line here. */
public final class Lint {
  static final List<LintRule> RULES =
      List.of(
          new AmbiguousNameRule(),
          new MissingAltRule(),
          new MixedQuotesRule(),
          new NearDuplicateRule(),
          new NothingToTypeRule(),
          new SameAnswerRule(),
          new ShortAnswerRule(),
          new TagCaseRule(),
          new TwoAnswersRule(),
          new TwoSpellingsRule(),
          new UnbalancedClozeRule(),
          new UnfinishedAnswerRule());

  private Lint() {}

  /**
   * Applies all rules to each deck by itself.
   *
   * @param library decks without errors
   * @param workers apply rules beside each other
   * @return warnings in the order of the source
   * @throws IOException if the thread is interrupted
   */
  public static List<Diagnostic> check(Library library, Workers workers) throws IOException {
    Diagnostics found = new Diagnostics();
    for (Deck deck : library.decks()) {
      LintedDeck linted = LintedDeck.of(deck, () -> library.glossaryOf(deck), workers);
      workers.map(RULES, rule -> found(rule, linted)).forEach(found::addAll);
    }
    return found.sorted();
  }

  private static List<Diagnostic> found(LintRule rule, LintedDeck deck) {
    Diagnostics found = new Diagnostics();
    rule.check(deck, found);
    return found.sorted();
  }
}
