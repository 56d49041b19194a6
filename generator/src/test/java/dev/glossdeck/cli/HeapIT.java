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
  private static final int BUILT = 10_000;

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

  /**
   * The objects of all pages of two papers would be 70 MB, and the pages of the site 80 MB, beside
   * what a build takes anyway; 2500 cards need less than 40 MB, and these need 48.
   */
  @Test
  void makesAllOutputsOfTenThousandCardsIn64Megabytes() throws Exception {
    javaOptions.add("-Xmx64m");
    patience = Duration.ofMinutes(10);
    writeDeck(BUILT);

    assertThat(run("build", "deck.txt", "-o", "out")).as(errors()).isZero();
    assertThat(output())
        .contains(BUILT + " cards, ", BUILT / 8 + " sheets, ", BUILT + " notes")
        .containsPattern("10\\d{3} pages, ");
  }
}
