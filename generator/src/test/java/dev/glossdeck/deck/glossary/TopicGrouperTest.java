package dev.glossdeck.deck.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.read.ReadOptions;
import dev.glossdeck.read.Sources;
import dev.glossdeck.read.delimited.DelimitedDeckReader;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class TopicGrouperTest {
  /** Topics as {@code name/slug: questions}, of lines {@code question|answer|topic|tags}. */
  private static List<String> topics(String... lines) throws IOException {
    String text = "#columns:question|answer|topic|tags\n" + String.join("\n", lines) + "\n";
    Deck deck =
        new DelimitedDeckReader(ReadOptions.NONE)
            .read(Sources.text("d.txt", text))
            .deck()
            .orElseThrow();
    return TopicGrouper.of(Glossary.of(deck).entries()).stream()
        .map(
            topic ->
                topic.name()
                    + "/"
                    + topic.slug()
                    + ": "
                    + String.join(
                        ",",
                        topic.entries().stream()
                            .map(entry -> entry.note().question().source())
                            .toList()))
        .toList();
  }

  @Test
  void groupsByTopicsInTheOrderOfTheDeck() throws IOException {
    assertThat(topics("a?|1|Sets|", "b?|2|Maps|", "c?|3|Sets|", "d?|4||"))
        .containsExactly("Sets/sets: a?,c?", "Maps/maps: b?");
  }

  @Test
  void prefersOneTopicToAllTags() throws IOException {
    assertThat(topics("a?|1|Sets|x", "b?|2||x y", "c?|3||y")).containsExactly("Sets/sets: a?");
  }

  @Test
  void tellsTopicsApartWhosePagesHaveTheSameName() throws IOException {
    List<String> topics = topics("a?|1|C|", "b?|2|C++|", "c?|3|index|");
    assertThat(topics).hasSize(3);
    assertThat(topics.get(0)).isEqualTo("C/c: a?");
    assertThat(topics.get(1)).matches("C\\+\\+/c-[0-9a-z]{4}: b\\?");
    assertThat(topics.get(2)).matches("index/index-[0-9a-z]{4}: c\\?");
  }

  @Test
  void groupsByTagsWhereThereIsNoTopic() throws IOException {
    assertThat(topics("a?|1||x", "b?|2||x y", "c?|3||y", "d?|4||y", "e?|5||"))
        .containsExactly("x/x: a?,b?", "y/y: c?,d?");
  }

  @Test
  void takesTheFirstTagThatTwoNotesHave() throws IOException {
    assertThat(topics("a?|1||alone x", "b?|2||x", "c?|3||y", "d?|4||y"))
        .containsExactly("x/x: a?,b?", "y/y: c?,d?");
  }

  @Test
  void showsLevelsAndSpacesOfTags() throws IOException {
    assertThat(topics("a?|1||m::linear_maps", "b?|2||m::linear_maps", "c?|3||_", "d?|4||_"))
        .first()
        .isEqualTo("m: linear maps/m-linear-maps: a?,b?");
  }

  @Test
  void makesNoTopicOfASingleTag() throws IOException {
    assertThat(topics("a?|1||x", "b?|2||x", "c?|3||x")).isEmpty();
  }

  @Test
  void makesNoTopicsWhereMostNotesHaveNone() throws IOException {
    assertThat(
            topics(
                "a?|1||x", "b?|2||x", "c?|3||y", "d?|4||y", "e?|5||", "f?|6||", "g?|7||", "h?|8||",
                "i?|9||"))
        .isEmpty();
  }

  @Test
  void makesNoTopicsOfNothing() throws IOException {
    assertThat(topics("a?|1||", "b?|2||")).isEmpty();
  }
}
