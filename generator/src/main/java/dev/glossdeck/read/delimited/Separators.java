package dev.glossdeck.read.delimited;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The names of separators (Anki manual, "Text Files"). */
final class Separators {
  private static final Map<String, String> BY_NAME =
      Map.of(
          "comma", ",",
          "semicolon", ";",
          "tab", "\t",
          "\\t", "\t",
          "space", " ",
          "pipe", "|",
          "colon", ":");

  private Separators() {}

  /** The separator that a header names or writes; empty if it can be none. */
  static Optional<String> of(String value) {
    String name = value.strip().toLowerCase(Locale.ROOT);
    String separator = BY_NAME.getOrDefault(name, value.isBlank() ? value : value.strip());
    boolean fits =
        !separator.isEmpty()
            && separator.indexOf('"') < 0
            && separator.indexOf('\n') < 0
            && (separator.length() == 1 || separator.chars().noneMatch(Character::isLetter));
    return fits ? Optional.of(separator) : Optional.empty();
  }

  /** The name of a separator in messages. */
  static String name(String separator) {
    return switch (separator) {
      case "\t" -> "tab";
      case " " -> "space";
      case "," -> "comma";
      case ";" -> "semicolon";
      case ":" -> "colon";
      case " = ", " - ", " – " -> "\"" + separator + "\"";
      default -> separator;
    };
  }
}
