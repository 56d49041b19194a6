package dev.glossdeck.publish;

import dev.glossdeck.export.OutputFormat;
import dev.glossdeck.export.pdf.FontOptions;
import dev.glossdeck.read.ReadOptions;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The options of a build.
 *
 * @param decks files and folders, at least one
 * @param folder the folder to publish to
 * @param only the outputs to make, by the names of {@link Exporters#formats}; empty for those that
 *     are made by default
 * @param timestamp the time that outputs carry; empty for each deck's newest modification time
 * @param reading the options for reading decks
 * @param outputs the options of the outputs
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
    OutputOptions outputs,
    Optional<Path> cache,
    boolean frozen,
    Set<String> silenced,
    boolean replaces) {

  /**
   * Copies the collections.
   *
   * @throws IllegalArgumentException if there is no output of a name
   */
  public BuildOptions {
    decks = List.copyOf(decks);
    only = Set.copyOf(only);
    silenced = Set.copyOf(silenced);
    Exporters.refusal(only)
        .ifPresent(
            problem -> {
              throw new IllegalArgumentException(problem);
            });
  }

  /**
   * Whether an output is to be made.
   *
   * @param format any output
   * @return true if it was asked for, or is made by default and nothing was asked for
   */
  public boolean makes(OutputFormat format) {
    return only.isEmpty() ? format.byDefault() : only.contains(format.name());
  }

  /**
   * Files and folders besides the decks from which outputs are made.
   *
   * @return the theme, the author's pages and fonts, if there are some
   */
  public List<Path> sourcesBesideDecks() {
    FontOptions fonts = outputs.pdf().fonts();
    return Stream.of(
            outputs.site().theme().stream(),
            reading.pages().stream(),
            fonts.typeface().stream(),
            fonts.others().stream())
        .flatMap(paths -> paths)
        .toList();
  }

  /** The outputs whose files of earlier builds do not stay: all, unless some were asked for. */
  Set<String> replaced() {
    return only.isEmpty() ? Set.copyOf(Exporters.names()) : only;
  }
}
