package dev.glossdeck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Large decks in a small heap, each in a process of its own. */
class HeapIT extends JarFixture {
  private static final int CARDS = 100_000;

  @BeforeEach
  void writeDeckForASmallHeap() throws IOException {
    javaOptions.add("-Xmx256m");
    patience = Duration.ofMinutes(10);
    String deck =
        IntStream.range(0, CARDS)
            .mapToObj(i -> "What is word%d?|Meaning number %d\n".formatted(i, i))
            .collect(Collectors.joining());
    Files.writeString(temp.resolve("deck.txt"), deck);
  }

  @Test
  void checksAHundredThousandCardsIn256Megabytes() throws Exception {
    assertThat(run("check", "deck.txt")).as("the exit status").isZero();
    assertThat(errors()).isEmpty();
    assertThat(Files.readString(temp.resolve("stdout"))).startsWith(CARDS + " cards, ");
  }
}
