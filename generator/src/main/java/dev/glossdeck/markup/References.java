package dev.glossdeck.markup;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a side shows besides its words.
 *
 * @param media the names of its pictures and sounds, see {@link MediaNames}
 * @param formulas in reading order, a repeated one again
 */
public record References(SortedSet<String> media, List<Formula> formulas) {
  /** Nothing but words. */
  static final References NONE = new References(new TreeSet<>(), List.of());

  /** Copies the collections. */
  public References {
    media = Collections.unmodifiableSortedSet(new TreeSet<>(media));
    formulas = List.copyOf(formulas);
  }
}
