package dev.glossdeck.lock;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Whatever an author does, no id is lost, no two cards share one, no address leads to another card,
 * and the report is right. The seed is fixed, so that a build can be repeated; more tries look
 * further.
 */
class HistoryProperties {
  private static final int KINDS = 12;
  private static final int LONGEST = 60;
  private static final int MOST_CARDS = 30;

  /** An edit or a stamp, and which cards it is about. */
  record Step(int kind, int one, int other) {}

  @Property(seed = "20261126")
  void aDeckKeepsItsIdentitiesThroughAllEdits(@ForAll("steps") List<Step> steps) {
    DeckStory story = new DeckStory();
    steps.forEach(step -> story.go(step.kind, step.one, step.other));
  }

  @Provide
  Arbitrary<List<Step>> steps() {
    Arbitrary<Integer> card = Arbitraries.integers().between(0, MOST_CARDS);
    return Combinators.combine(Arbitraries.integers().between(0, KINDS - 1), card, card)
        .as(Step::new)
        .list()
        .ofMinSize(LONGEST / 2)
        .ofMaxSize(LONGEST);
  }
}
