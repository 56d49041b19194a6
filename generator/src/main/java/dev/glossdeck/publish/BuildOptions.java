package dev.glossdeck.publish;

import dev.glossdeck.export.pdf.PdfOptions;
import dev.glossdeck.read.ReadOptions;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What to build.
 *
 * @param decks files and folders, at least one
 * @param folder where to publish
 * @param only the outputs to make, by the names in {@link #OUTPUTS}; empty for all
 * @param timestamp the time that outputs carry; empty for the decks' newest modification time
 * @param reading what the user says about the decks
 * @param pdf how to print
 * @param cache a folder that keeps typeset formulas for the next build; empty to keep none
 * @param frozen whether a lock that does not fit its deck, or that is not there, is an error
 * @param silenced codes of warnings that the user does not want to hear
 * @param replaces whether to publish over what a build of other decks made
 */
public record BuildOptions(
    List<Path> decks,
    Path folder,
    Set<String> only,
    Optional<Instant> timestamp,
    ReadOptions reading,
    PdfOptions pdf,
    Optional<Path> cache,
    boolean frozen,
    Set<String> silenced,
    boolean replaces) {

  /** The outputs that a build makes, in order. */
  public static final List<String> OUTPUTS = List.of("site", "pdf", "anki");

  /**
   * Copies the collections.
   *
   * @throws IllegalArgumentException if there is no output of a name
   */
  public BuildOptions {
    decks = List.copyOf(decks);
    only = Set.copyOf(only);
    silenced = Set.copyOf(silenced);
    if (!OUTPUTS.containsAll(only)) {
      throw new IllegalArgumentException("no such output among " + only);
    }
  }

  /**
   * Whether an output is to be made.
   *
   * @param output one of {@link #OUTPUTS}
   * @return true if it was asked for
   */
  public boolean makes(String output) {
    return only.isEmpty() || only.contains(output);
  }
}
