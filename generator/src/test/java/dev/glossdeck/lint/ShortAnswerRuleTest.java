package dev.glossdeck.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShortAnswerRuleTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Name three parts of a plant.|Root and stem",
        "Which three parts has a plant?|Root, stem.",
        "What are the 3 parts of a plant?|Root; stem",
        "#lang:de\nNenne drei Teile einer Pflanze.|Wurzel und Stängel"
      })
  void findsAnswersThatNameFewerThingsThanAreAskedFor(String deck) {
    assertThat(LintFixture.text(deck))
        .singleElement()
        .asString()
        .endsWith(
            "[short-answer] the question asks for 3 things and the answer names no more than 2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Name three parts of a plant.|Root, stem and leaf",
        "Name three parts of a plant.|Root. Stem. Leaf.",
        "Name a part of a plant.|The root",
        "Name the parts of a plant.|Root and stem",
        "Name 1984's author.|George Orwell",
        "How many are three and two?|Five"
      })
  void isContentWithAnswersThatNameEnough(String card) {
    assertThat(LintFixture.text(card)).isEmpty();
  }

  @Test
  void countsTheItemsOfLists() {
    assertThat(LintFixture.markdown("## Name three parts of a plant.", "- root", "- stem"))
        .hasSize(1);
    assertThat(LintFixture.markdown("## Name two parts of a plant.", "- root", "- stem")).isEmpty();
  }

  @Test
  void findsTheComparisonThatIsMuchShorterThanTheOthers() {
    String[] deck = withComparisons(6, "What is the difference between oak and elm?|The bark");
    assertThat(LintFixture.text(deck))
        .containsExactly(
            "7:1 [short-answer] the answer is much shorter than those of the deck's other"
                + " comparisons");
    assertThat(LintFixture.text(withComparisons(3, deck[6]))).isEmpty();
  }

  private static String[] withComparisons(int comparisons, String last) {
    Stream<String> usual =
        IntStream.range(0, comparisons)
            .mapToObj(
                i ->
                    "What is the difference between oak%d and elm%d?|The oak%d stands where it is dry, and the elm%d where it is wet"
                        .replace("%d", "" + i));
    return Stream.concat(usual, Stream.of(last)).toArray(String[]::new);
  }
}
