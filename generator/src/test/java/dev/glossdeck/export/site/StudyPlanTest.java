package dev.glossdeck.export.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.deck.glossary.Topic;
import dev.glossdeck.export.DeckPaths;
import dev.glossdeck.export.site.page.Address;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StudyPlanTest {
  private static final StudyPlan PLAN = StudyPlan.of(new DeckPaths("", "d"));

  @Test
  void leadsToACardWithItsTopicChosen() {
    Topic topic = new Topic("Deep learning", "deep-learning", SiteEntries.many("t", 2));

    assertThat(PLAN.placeOf(topic.entries().get(1), Optional.of(topic)))
        .isEqualTo(new Address("study/index.html", "?topic=deep-learning#t2.1"));
    assertThat(PLAN.placeOf(topic.entries().get(1), Optional.empty()))
        .isEqualTo(new Address("study/index.html", "#t2.1"));
    assertThat(PLAN.placeOf(topic))
        .isEqualTo(new Address("study/index.html", "?topic=deep-learning"));
  }
}
