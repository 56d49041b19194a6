package dev.glossdeck.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.parallel.Growth;
import dev.glossdeck.parallel.TestWorkers;
import dev.glossdeck.publish.BuildResult.Outcome;
import dev.glossdeck.read.ReadOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading, naming and checking take memory in proportion to a deck, whatever is in it. */
class GrowthTest {
  private static final int CARDS = 500;

  @TempDir private Path folder;

  @Test
  void checksPlainCards() throws IOException {
    assertLinear("txt", cards -> lines(cards, i -> "What is a w" + i + "?|It is x" + i + ".\n"));
  }

  @Test
  void checksCardsOfOneTopicAndCardsOfAsManyTags() throws IOException {
    assertLinear(
        "md",
        cards ->
            "# One topic\n"
                + lines(
                    cards, i -> "## What is w" + i + "? {.t" + i + "}\n\nIt is **x**" + i + "\n"));
  }

  @Test
  void checksAnAnswerThatMentionsEveryHeadword() throws IOException {
    assertLinear(
        "txt",
        cards ->
            lines(cards, i -> "What is a w" + i + "?|It is x" + i + ".\n")
                + "All?|"
                + lines(cards, i -> "w" + i + " and ")
                + "so on.\n");
  }

  @Test
  void checksQuestionsThatAreAlike() throws IOException {
    assertLinear("txt", cards -> lines(cards, i -> "What is the same?|It is x" + i + ".\n"));
  }

  @Test
  void checksComparisonsOfTheSameThings() throws IOException {
    assertLinear(
        "txt",
        cards ->
            lines(
                cards,
                i -> "What is the difference between a cat and a dog in w" + i + "?|x" + i + "\n"));
  }

  @Test
  void checksALongCard() throws IOException {
    assertLinear(
        "md", words -> "## What?\n\n" + lines(words, i -> "*a* (" + i + ") `b`, w" + i + " "));
  }

  private static String lines(int count, IntFunction<String> line) {
    return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining());
  }

  private void assertLinear(String ending, IntFunction<String> deck) throws IOException {
    Path file = folder.resolve("deck." + ending);
    Growth.assertLinear(
        CARDS,
        size -> {
          Files.writeString(file, deck.apply(size));
          CheckOptions options =
              new CheckOptions(List.of(file), ReadOptions.NONE, Optional.empty(), false, Set.of());
          assertThat(TestWorkers.here(workers -> Build.check(options, workers)).outcome())
              .isEqualTo(Outcome.DONE);
        });
  }
}
