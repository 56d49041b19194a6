package dev.glossdeck.export.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.deck.glossary.GlossaryEntry;
import dev.glossdeck.deck.glossary.Topic;
import dev.glossdeck.export.DeckPaths;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StudyPlanTest {
  private static final DeckPaths PATHS = new DeckPaths("", "d");
  private static final Messages WORDS = Messages.forLanguage("en");

  @ParameterizedTest
  @ValueSource(ints = {1, 1000})
  void studiesASmallDeckOnOnePage(int count) {
    List<GlossaryEntry> entries = SiteEntries.many("t", count);

    StudyPlan plan = StudyPlan.of(SiteEntries.glossary(entries), WORDS, PATHS);

    assertThat(plan.isWhole()).isTrue();
    assertThat(plan.parts())
        .containsExactly(
            new StudyPlan.Part("study/index.html", "Study", Optional.empty(), entries));
  }

  @Test
  void partsALargeDeckWithoutTopicsIntoSlices() {
    StudyPlan plan = StudyPlan.of(SiteEntries.glossary(SiteEntries.many("t", 1001)), WORDS, PATHS);

    assertThat(plan.isWhole()).isFalse();
    assertThat(described(plan))
        .containsExactly(
            "study/part-1.html: Cards 1–500, 500",
            "study/part-2.html: Cards 501–1,000, 500",
            "study/part-3.html: Cards 1,001–1,001, 1");
  }

  @Test
  void partsALargeDeckByItsTopicsAndTheRest() {
    Topic small = new Topic("Small", "small", SiteEntries.many("s", 10));
    Topic large = new Topic("Large", "large", SiteEntries.many("l", 1200));
    List<GlossaryEntry> all = new ArrayList<>(SiteEntries.many("x", 3));
    all.addAll(small.entries());
    all.addAll(large.entries());

    StudyPlan plan = StudyPlan.of(SiteEntries.glossary(all, small, large), WORDS, PATHS);

    assertThat(described(plan))
        .containsExactly(
            "study/part-1.html: Small, 10",
            "study/part-2.html: Large, Cards 1–500, 500",
            "study/part-3.html: Large, Cards 501–1,000, 500",
            "study/part-4.html: Large, Cards 1,001–1,200, 200",
            "study/part-5.html: Cards 1–3, 3");
    assertThat(plan.parts())
        .extracting(StudyPlan.Part::topic)
        .contains(Optional.of(small), Optional.empty());
  }

  @Test
  void keepsATopicOfAThousandOnOnePage() {
    Topic topic = new Topic("T", "t", SiteEntries.many("t", 1000));
    List<GlossaryEntry> all = new ArrayList<>(topic.entries());
    all.addAll(SiteEntries.many("x", 1));

    assertThat(described(StudyPlan.of(SiteEntries.glossary(all, topic), WORDS, PATHS)))
        .containsExactly("study/part-1.html: T, 1000", "study/part-2.html: Cards 1–1, 1");
  }

  @Test
  void losesNoCard() {
    Topic topic = new Topic("T", "t", SiteEntries.many("t", 1700));
    List<GlossaryEntry> all = new ArrayList<>(SiteEntries.many("x", 1100));
    all.addAll(topic.entries());

    StudyPlan plan = StudyPlan.of(SiteEntries.glossary(all, topic), WORDS, PATHS);

    assertThat(plan.parts().stream().flatMap(part -> part.entries().stream()))
        .containsExactlyInAnyOrderElementsOf(all);
    assertThat(plan.pathBySlug()).hasSize(2800);
  }

  @Test
  void leadsToACardWithItsTopicChosen() {
    Topic topic = new Topic("Deep learning", "deep-learning", SiteEntries.many("t", 2));
    StudyPlan plan = StudyPlan.of(SiteEntries.glossary(topic.entries(), topic), WORDS, PATHS);

    assertThat(plan.placeOf(topic.entries().get(1), Optional.of(topic)))
        .isEqualTo(new Address("study/index.html", "?topic=deep-learning#t2.1"));
    assertThat(plan.placeOf(topic.entries().get(1), Optional.empty()))
        .isEqualTo(new Address("study/index.html", "#t2.1"));
    assertThat(plan.placeOf(topic))
        .isEqualTo(new Address("study/index.html", "?topic=deep-learning"));
  }

  @Test
  void leadsToThePartThatHoldsACard() {
    List<GlossaryEntry> entries = SiteEntries.many("t", 1001);
    StudyPlan plan = StudyPlan.of(SiteEntries.glossary(entries), WORDS, PATHS);

    assertThat(plan.placeOf(entries.get(499), Optional.empty()))
        .isEqualTo(new Address("study/part-1.html", "#t500.1"));
    assertThat(plan.placeOf(entries.get(500), Optional.empty()))
        .isEqualTo(new Address("study/part-2.html", "#t501.1"));
  }

  private static List<String> described(StudyPlan plan) {
    return plan.parts().stream()
        .map(part -> part.path() + ": " + part.name() + ", " + part.entries().size())
        .toList();
  }
}
