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
  private final NameIndex index;
  private final CardNames named;
  private final List<List<Mention>> mentions;
  private final List<List<Backlink>> backlinks;
  private final List<List<Integer>> related;

  /**
   * A mention seen from the note that is mentioned.
   *
   * @param source the number of the note that mentions it
   * @param mention where
   */
  public record Backlink(int source, Mention mention) {}

  private Links(
      NameIndex index, CardNames named, List<List<Mention>> mentions, List<List<Integer>> related) {
    this.index = index;
    this.named = named;
    this.mentions = List.copyOf(mentions);
    this.backlinks = backlinks(mentions);
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
    List<List<Mention>> mentions =
        workers.map(
            numbers,
            number -> mentions(index, named, number, glossary.entries().get(number).note()));
    List<List<Integer>> related = RelatedNotes.of(glossary.entries(), mentions, words);
    return new Links(index, named, mentions, related);
  }

  private static List<Mention> mentions(NameIndex index, CardNames named, int number, Note note) {
    SideLinker linker = new SideLinker(index, named, number, target -> "");
    linker.link(note.told().parse());
    note.fields().forEach(field -> linker.link(field.content().parse()));
    return linker.mentions();
  }

  private static List<List<Backlink>> backlinks(List<List<Mention>> mentions) {
    List<List<Backlink>> backlinks = new ArrayList<>();
    mentions.forEach(note -> backlinks.add(new ArrayList<>()));
    for (int source = 0; source < mentions.size(); source++) {
      for (Mention mention : mentions.get(source)) {
        backlinks.get(mention.target()).add(new Backlink(source, mention));
      }
    }
    return backlinks.stream().map(List::copyOf).toList();
  }

  /**
   * Links the sides of a note, its answer first.
   *
   * @param note its number
   * @param addresses the address of each note
   * @return a linker for one page
   */
  public SideLinker linker(int note, IntFunction<String> addresses) {
    return new SideLinker(index, named, note, addresses);
  }

  /**
   * The mentions in a note.
   *
   * @param note its number
   * @return in the order of its text, each note once
   */
  public List<Mention> mentions(int note) {
    return mentions.get(note);
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
