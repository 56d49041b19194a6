package dev.glossdeck.cli.setting;

import dev.glossdeck.diagnostic.SourcePosition;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The value of an option in one place: a command line, a POM or a file.
 *
 * @param values as written, paths as seen from the current folder; {@code true} or {@code false}
 *     for an option without a value
 * @param place a name of the place, such as {@code glossdeck.yaml:3}
 * @param position the position in a file; empty if it comes from none
 * @param positions the position of each value in a file; none if it comes from none
 */
public record SaidSetting(
    List<String> values,
    String place,
    Optional<SourcePosition> position,
    List<SourcePosition> positions) {
  /** The place of defaults. */
  public static final String USUAL = "as usual";

  /** Copies the lists. */
  public SaidSetting {
    values = List.copyOf(values);
    positions = List.copyOf(positions);
  }

  /**
   * A value that comes from no file.
   *
   * @param values as written
   * @param place a name of the place
   */
  public SaidSetting(List<String> values, String place) {
    this(values, place, Optional.empty(), List.of());
  }

  /**
   * The values of a list, each as a setting of its own.
   *
   * @return none if they come from no file
   */
  public List<SaidSetting> single() {
    return IntStream.range(0, positions.size())
        .mapToObj(
            i ->
                new SaidSetting(
                    List.of(values.get(i)),
                    place,
                    Optional.of(positions.get(i)),
                    List.of(positions.get(i))))
        .toList();
  }
}
