package dev.glossdeck.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a note is called.
 *
 * @param headword the term it explains; unique in its deck
 * @param aliases other names and abbreviations of the term
 */
public record NoteNames(String headword, List<String> aliases) {

  /** Copies the list. */
  public NoteNames {
    aliases = List.copyOf(aliases);
  }

  /**
   * What each note of a deck would be called if its author said nothing of it, while those before
   * it are called as they are.
   *
   * @param deck notes without names of their own
   * @param called the headword that each note has, where that is known
   * @return one a note, in the deck's order
   */
  public static List<NoteNames> derived(Deck deck, List<Optional<String>> called) {
    NameMaker maker = new NameMaker(deck);
    List<NoteNames> names = new ArrayList<>();
    for (int i = 0; i < deck.notes().size(); i++) {
      names.add(maker.derive(i));
      maker.take(called.get(i).orElse(names.get(i).headword()));
    }
    return names;
  }
}
