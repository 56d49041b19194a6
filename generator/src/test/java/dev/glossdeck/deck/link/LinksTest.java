package dev.glossdeck.deck.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.deck.TestDecks;
import dev.glossdeck.deck.glossary.Glossary;
import dev.glossdeck.parallel.TestWorkers;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LinksTest {
  private static final int NOTES = 300;

  /** Each answer names the note after its own. */
  private static final Glossary RING =
      Glossary.of(
          TestDecks.plain(
              IntStream.range(0, NOTES)
                  .mapToObj(i -> "What is a " + name(i) + "?|Before a " + name((i + 1) % NOTES))
                  .toArray(String[]::new)));

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 7})
  void areTheSameForAnyNumberOfThreads(int threads) throws IOException {
    assertThat(dump(threads)).isEqualTo(dump(1));
  }

  @Test
  void leadFromEachNoteToThoseThatItMentions() throws IOException {
    Links links = TestWorkers.with(2, workers -> Links.of(RING, "en", workers));
    for (int i = 0; i < NOTES; i++) {
      int next = (i + 1) % NOTES;
      assertThat(links.mentions(i)).extracting(Mention::target).containsExactly(next);
      assertThat(links.backlinks(next)).extracting(Links.Backlink::source).containsExactly(i);
    }
  }

  private static List<Object> dump(int threads) throws IOException {
    Links links = TestWorkers.with(threads, workers -> Links.of(RING, "en", workers));
    List<Object> dump = new ArrayList<>();
    for (int i = 0; i < NOTES; i++) {
      dump.add(List.of(links.mentions(i), links.backlinks(i), links.related(i)));
    }
    return dump;
  }

  /** Such as {@code bab} and {@code bac}; a word for each number. */
  private static String name(int number) {
    return "q" + (char) ('a' + number / 26) + (char) ('a' + number % 26) + "z";
  }
}
