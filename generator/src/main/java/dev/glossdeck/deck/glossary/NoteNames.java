package dev.glossdeck.deck.glossary;

import dev.glossdeck.deck.Deck;
import java.util.List;
import java.util.Optional;

/**
 * What a note is called.
 *
 * @param headword the term it explains; unique in its deck
 * @param aliases other names and abbreviations of the term
 * @param compared the terms that it compares, each by itself; empty if it compares none
 */
public record NoteNames(String headword, List<String> aliases, List<String> compared) {

  /** Copies the lists. */
  public NoteNames {
    aliases = List.copyOf(aliases);
    compared = List.copyOf(compared);
  }

  /**
   * What each note of a deck would be called if its author said nothing of it, while the others are
   * called as they are.
   *
   * @param deck notes without names of their own
   * @param called the headword that each note has, where that is known
   * @return one a note, in the deck's order
   */
  public static List<NoteNames> derived(Deck deck, List<Optional<String>> called) {
    return new HeadwordAssigner(deck).derived(called);
  }
}
