package dev.glossdeck.cli;

import dev.glossdeck.diagnostic.SourcePosition;
import java.util.List;
import java.util.Optional;

/**
 * What one place says of an option: a command line, a POM or a file.
 *
 * @param values as written, paths as seen from the current folder; {@code true} or {@code false}
 *     for an option without a value
 * @param place where, in a few words such as {@code glossdeck.yaml:3}
 * @param position where a file says it; empty if no file does
 */
public record SaidSetting(List<String> values, String place, Optional<SourcePosition> position) {
  /** The place of what nobody says. */
  public static final String USUAL = "as usual";

  /** Copies the list. */
  public SaidSetting {
    values = List.copyOf(values);
  }

  /**
   * What no file says.
   *
   * @param values as written
   * @param place where, in a few words
   */
  public SaidSetting(List<String> values, String place) {
    this(values, place, Optional.empty());
  }
}
