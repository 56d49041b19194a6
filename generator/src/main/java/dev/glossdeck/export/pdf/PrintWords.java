package dev.glossdeck.export.pdf;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The options of printed cards as a user writes them.
 *
 * @param written the values by the names of options, such as {@code back-offset}
 * @param shown an option's name for the user, such as {@code --back-offset}
 */
public record PrintWords(Map<String, List<String>> written, UnaryOperator<String> shown) {
  /** Copies the map. */
  public PrintWords {
    written = Map.copyOf(new TreeMap<>(written));
  }

  /** Whether an option without a value is set. */
  boolean isSet(String option) {
    return written.containsKey(option);
  }

  /** The values of an option that may be repeated. */
  List<String> all(String option) {
    return written.getOrDefault(option, List.of());
  }

  /**
   * The value of an option.
   *
   * @param read reads a value; empty for one that is wrong
   * @param remedy the remedy
   * @return empty if the option is not set
   * @throws IllegalArgumentException if the value is wrong
   */
  <T> Optional<T> read(String option, Function<String, Optional<T>> read, String remedy) {
    List<String> values = all(option);
    if (values.isEmpty()) {
      return Optional.empty();
    }
    String last = values.get(values.size() - 1).strip();
    return Optional.of(
        read.apply(last.toLowerCase(Locale.ROOT))
            .or(() -> read.apply(last))
            .orElseThrow(() -> wrong(option, remedy)));
  }

  /** The failure of an option whose value is wrong. */
  IllegalArgumentException wrong(String option, String remedy) {
    return new IllegalArgumentException(
        shown.apply(option)
            + ": write "
            + remedy
            + (all(option).isEmpty() ? "" : ", not " + String.join(" ", all(option))));
  }

  /** A decimal number with a dot; empty for another text. */
  static Optional<Double> number(String text) {
    return text.matches("[+-]?\\d{1,6}(\\.\\d{1,6})?")
        ? Optional.of(Double.valueOf(text))
        : Optional.empty();
  }

  /** The name of a constant as users write it. */
  static String spelled(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
