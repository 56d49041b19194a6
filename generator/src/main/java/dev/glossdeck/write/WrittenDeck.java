package dev.glossdeck.write;

import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.output.Output;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A deck in some format.
 *
 * @param content the file
 * @param beside further files by their paths, relative to it
 * @param losses the content that the format cannot hold, a warning each at its note, code {@code
 *     not-held}; empty if the file holds all
 */
public record WrittenDeck(
    Output.Content content, SortedMap<String, Output.Content> beside, List<Diagnostic> losses) {
  /**
   * A deck that is one file.
   *
   * @param content the file
   * @param losses the content that the format cannot hold
   */
  public WrittenDeck(Output.Content content, List<Diagnostic> losses) {
    this(content, new TreeMap<>(), losses);
  }

  /** Copies the collections. */
  public WrittenDeck {
    beside = Collections.unmodifiableSortedMap(new TreeMap<>(beside));
    losses = List.copyOf(losses);
  }
}
