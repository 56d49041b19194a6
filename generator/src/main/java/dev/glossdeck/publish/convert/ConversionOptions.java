package dev.glossdeck.publish.convert;

import dev.glossdeck.read.ReadOptions;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * The options of a conversion.
 *
 * @param deck a file, or a folder that holds one deck
 * @param target the file to write; its ending names the format, see {@link Writers#endings()}
 * @param reading the options for reading the deck
 * @param timestamp the time that a package carries; empty for the deck's modification time
 * @param lossy whether to go on when the format cannot hold all
 * @param overwrite whether the target may be replaced
 */
public record ConversionOptions(
    Path deck,
    Path target,
    ReadOptions reading,
    Optional<Instant> timestamp,
    boolean lossy,
    boolean overwrite) {

  /**
   * Checks the target.
   *
   * @throws IllegalArgumentException if its ending names no format
   */
  public ConversionOptions {
    if (!Writers.endings().contains(endingOf(target))) {
      throw new IllegalArgumentException("no format for " + target);
    }
  }

  /** The target's ending in lower case, without dot. */
  String ending() {
    return endingOf(target);
  }

  private static String endingOf(Path file) {
    String name = Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("");
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
