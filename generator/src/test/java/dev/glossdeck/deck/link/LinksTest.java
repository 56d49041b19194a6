package dev.glossdeck.deck.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.TestDecks;
import dev.glossdeck.deck.glossary.Glossary;
import dev.glossdeck.deck.headword.Words;
import dev.glossdeck.markup.tree.Markup;
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

  /** Tables and lists have texts of their own, and a name in brackets is the author's link. */
  @Test
  void linkATextWithoutSearchingItAgain() throws IOException {
    Deck deck =
        TestDecks.markdown(
            "What is a loss?|A number",
            "What is a gradient?|Of a *loss* to a weight, see [[loss]]",
            "What is a weight?|A **gradient** and a loss.",
            "What is training?|- a loss of `loss`\n- its gradient, a loss\n- the weight");
    Glossary glossary = Glossary.of(deck);
    Links links = TestWorkers.with(2, workers -> Links.of(glossary, "en", workers));
    Words words = Words.of("en");
    NameIndex index = new NameIndex(LinkNames.of(glossary.entries(), words), words);
    CardNames named = CardNames.of(glossary.entries(), words);
    for (int i = 0; i < deck.notes().size(); i++) {
      Markup answer = deck.notes().get(i).told().parse();
      SideLinker fresh = new SideLinker(new NewLinks(index, i), named, i, target -> "#" + target);

      assertThat(links.linker(i, target -> "#" + target).link(answer))
          .isEqualTo(fresh.link(answer));
      assertThat(links.mentions(i)).hasSize(Math.min(i, 2));
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
