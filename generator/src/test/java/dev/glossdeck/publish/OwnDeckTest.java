package dev.glossdeck.publish;

import dev.glossdeck.Goldens;
import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.glossary.Glossary;
import dev.glossdeck.deck.glossary.GlossaryEntry;
import dev.glossdeck.deck.glossary.Library;
import dev.glossdeck.deck.link.Links;
import dev.glossdeck.deck.link.Mention;
import dev.glossdeck.markup.tree.Excerpt;
import dev.glossdeck.parallel.TestWorkers;
import dev.glossdeck.publish.library.LibraryReader;
import dev.glossdeck.read.ReadOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The names, links and neighbours of the project's own deck, all of them read by a person. */
class OwnDeckTest {
  private static final Path DECK = Path.of("../site/src/main/decks/neural-networks.md");
  private static final int AROUND = 24;

  @Test
  void linksAsItWasReadThrough() throws IOException {
    Library library = new LibraryReader(ReadOptions.NONE).read(List.of(DECK)).library();
    Deck deck = library.decks().get(0);
    Goldens.check("own-deck/links.txt", dump(library.glossaryOf(deck)));
  }

  private static String dump(Glossary glossary) throws IOException {
    Links links = TestWorkers.with(2, workers -> Links.of(glossary, "en", workers));
    StringBuilder dump = new StringBuilder();
    for (int i = 0; i < glossary.entries().size(); i++) {
      GlossaryEntry entry = glossary.entries().get(i);
      dump.append(entry.headword());
      entry.aliases().forEach(alias -> dump.append(" | ").append(alias));
      dump.append('\n');
      for (Mention mention : links.mentions(i)) {
        String target = glossary.entries().get(mention.target()).headword();
        dump.append("  -> ").append(target).append(": ").append(near(mention)).append('\n');
      }
      for (int other : links.related(i)) {
        dump.append("  ~ ").append(glossary.entries().get(other).headword()).append('\n');
      }
    }
    return dump.toString();
  }

  private static String near(Mention mention) {
    String text = Excerpt.words(mention.paragraph());
    int from = Math.max(0, mention.start() - AROUND);
    int to = Math.min(text.length(), mention.start() + 2 * AROUND);
    return text.substring(from, to).strip();
  }
}
