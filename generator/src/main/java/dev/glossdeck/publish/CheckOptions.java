package dev.glossdeck.publish;

import dev.glossdeck.read.ReadOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The options of a check.
 *
 * @param decks files and folders, at least one
 * @param reading the options for reading decks
 * @param cache a folder that keeps typeset formulas; empty to keep none
 * @param frozen whether a lock that does not fit its deck, or that is not there, is an error
 * @param silenced codes of warnings that the user does not want to hear
 */
public record CheckOptions(
    List<Path> decks,
    ReadOptions reading,
    Optional<Path> cache,
    boolean frozen,
    Set<String> silenced) {

  /** Copies the collections. */
  public CheckOptions {
    decks = List.copyOf(decks);
    silenced = Set.copyOf(silenced);
  }
}
