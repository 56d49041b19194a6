package dev.glossdeck.deck.link;

import dev.glossdeck.deck.Note;
import dev.glossdeck.deck.glossary.Glossary;
import dev.glossdeck.deck.headword.Words;
import dev.glossdeck.parallel.Workers;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * The mentions of notes by other notes of a deck. Numbers are indices into the glossary's list of
 * entries, from 0.
 */
public final class Links {
  private final CardNames named;
  private final List<InNote> found;
  private final List<List<Backlink>> backlinks;
  private final List<List<Integer>> related;

  /**
   * A mention seen from the note that is mentioned.
   *
   * @param source the number of the note that mentions it
   * @param mention where
   */
  public record Backlink(int source, Mention mention) {}

  /**
   * The mentions in one note, side by side, and their places in its texts.
   *
   * @param parts the links of each of its texts, so that no text is searched twice
   * @param mentions in the order of its text
   */
  private record InNote(List<List<TextLinks.Part>> parts, List<Mention> mentions) {}

  private Links(CardNames named, List<InNote> found, List<List<Integer>> related) {
    this.named = named;
    this.found = List.copyOf(found);
    this.backlinks = backlinks(found);
    this.related = List.copyOf(related);
  }

  /**
   * Goes through all answers of a deck.
   *
   * @param glossary the deck's
   * @param language a BCP 47 tag
   * @param workers read the answers; the result is the same for any number of threads
   * @return the mentions
   * @throws IOException if the thread is interrupted
   */
  public static Links of(Glossary glossary, String language, Workers workers) throws IOException {
    Words words = Words.of(language);
    NameIndex index = new NameIndex(LinkNames.of(glossary.entries(), words), words);
    CardNames named = CardNames.of(glossary.entries(), words);
    List<Integer> numbers = IntStream.range(0, glossary.entries().size()).boxed().toList();
    List<InNote> found =
        workers.map(
            numbers, number -> links(index, named, number, glossary.entries().get(number).note()));
    List<List<Mention>> mentions = found.stream().map(InNote::mentions).toList();
    return new Links(named, found, RelatedNotes.of(glossary.entries(), mentions, words));
  }

  private static InNote links(NameIndex index, CardNames named, int number, Note note) {
    NewLinks links = new NewLinks(index, number);
    SideLinker linker = new SideLinker(links, named, number, target -> "");
    linker.link(note.told().parse());
    note.fields().forEach(field -> linker.link(field.content().parse()));
    return new InNote(links.found(), linker.mentions());
  }

  private static List<List<Backlink>> backlinks(List<InNote> found) {
    List<List<Backlink>> backlinks = new ArrayList<>();
    found.forEach(note -> backlinks.add(new ArrayList<>()));
    for (int source = 0; source < found.size(); source++) {
      for (Mention mention : found.get(source).mentions()) {
        backlinks.get(mention.target()).add(new Backlink(source, mention));
      }
    }
    return backlinks.stream().map(List::copyOf).toList();
  }

  /**
   * Links the sides of a note: its answer, then all of its further fields.
   *
   * @param note its number
   * @param addresses the address of each note
   * @return a linker for one page
   */
  public SideLinker linker(int note, IntFunction<String> addresses) {
    TextLinks known = new TextLinks.Known(found.get(note).parts().iterator());
    return new SideLinker(known, named, note, addresses);
  }

  /**
   * The mentions in a note.
   *
   * @param note its number
   * @return in the order of its text, each note once
   */
  public List<Mention> mentions(int note) {
    return found.get(note).mentions();
  }

  /**
   * The mentions of a note in others.
   *
   * @param note its number
   * @return in the deck's order
   */
  public List<Backlink> backlinks(int note) {
    return backlinks.get(note);
  }

  /**
   * The notes that are most like a note, besides those that it mentions or that mention it, see
   * {@link RelatedNotes}.
   *
   * @param note its number
   * @return at most three, the most alike first
   */
  public List<Integer> related(int note) {
    return related.get(note);
  }
}
