package dev.glossdeck.markup;

import dev.glossdeck.markup.tree.Formula;
import dev.glossdeck.markup.tree.MediaNames;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The references of a side: media, formulas, languages of code and other cards.
 *
 * @param media the names of its pictures and sounds, see {@link MediaNames}
 * @param formulas in reading order, a repeated one again
 * @param languages the words that say in which language its blocks of code are
 * @param cards the names of the cards that it links to
 * @param addresses the addresses of its links that name no other site
 */
public record SideReferences(
    SortedSet<String> media,
    List<Formula> formulas,
    SortedSet<String> languages,
    SortedSet<String> cards,
    SortedSet<String> addresses) {
  /** Nothing but words. */
  static final SideReferences NONE =
      new SideReferences(
          new TreeSet<>(), List.of(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>());

  /** Copies the collections. */
  public SideReferences {
    media = Collections.unmodifiableSortedSet(new TreeSet<>(media));
    formulas = List.copyOf(formulas);
    languages = Collections.unmodifiableSortedSet(new TreeSet<>(languages));
    cards = Collections.unmodifiableSortedSet(new TreeSet<>(cards));
    addresses = Collections.unmodifiableSortedSet(new TreeSet<>(addresses));
  }
}
