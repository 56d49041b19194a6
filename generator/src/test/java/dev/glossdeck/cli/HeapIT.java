package dev.glossdeck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Large decks in a small heap, each in a process of its own. */
class HeapIT extends JarFixture {
  private static final int CARDS = 100_000;
  private static final int PRINTED = 10_000;

  private void writeDeck(int cards) throws IOException {
    String deck =
        IntStream.range(0, cards)
            .mapToObj(i -> "What is word%d?|Meaning number %d\n".formatted(i, i))
            .collect(Collectors.joining());
    Files.writeString(temp.resolve("deck.txt"), deck);
  }

  @Test
  void checksAHundredThousandCardsIn256Megabytes() throws Exception {
    javaOptions.add("-Xmx256m");
    patience = Duration.ofMinutes(10);
    writeDeck(CARDS);

    assertThat(run("check", "deck.txt")).as("the exit status").isZero();
    assertThat(errors()).isEmpty();
    assertThat(output()).startsWith(CARDS + " cards, ");
  }

  /** Two files with the objects of all pages would be 70 MB beside what a build takes anyway. */
  @Test
  void printsTenThousandCardsOnTwoPapersIn64Megabytes() throws Exception {
    javaOptions.add("-Xmx64m");
    patience = Duration.ofMinutes(10);
    writeDeck(PRINTED);

    assertThat(run("build", "deck.txt", "-o", "out", "--only", "pdf")).as(errors()).isZero();
    assertThat(output()).contains(PRINTED + " cards, " + PRINTED / 8 + " sheets");
  }
}
