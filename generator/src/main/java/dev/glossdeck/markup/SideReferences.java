package dev.glossdeck.markup;

import dev.glossdeck.markup.tree.Formula;
import dev.glossdeck.markup.tree.MediaNames;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The references of a side: media, formulas and languages of code.
 *
 * @param media the names of its pictures and sounds, see {@link MediaNames}
 * @param formulas in reading order, a repeated one again
 * @param languages the words that say in which language its blocks of code are
 */
public record SideReferences(
    SortedSet<String> media, List<Formula> formulas, SortedSet<String> languages) {
  /** Nothing but words. */
  static final SideReferences NONE =
      new SideReferences(new TreeSet<>(), List.of(), new TreeSet<>());

  /** Copies the collections. */
  public SideReferences {
    media = Collections.unmodifiableSortedSet(new TreeSet<>(media));
    formulas = List.copyOf(formulas);
    languages = Collections.unmodifiableSortedSet(new TreeSet<>(languages));
  }
}
