package dev.glossdeck.deck;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The base direction of a text. */
public enum Direction {
  /** From left to right. */
  LEFT_TO_RIGHT("ltr"),
  /** From right to left. */
  RIGHT_TO_LEFT("rtl");

  private static final Set<String> RTL_LANGUAGES =
      Set.of(
          "ar", "arc", "ckb", "dv", "fa", "he", "iw", "ji", "ks", "ps", "sd", "syr", "ug", "ur",
          "yi");
  private static final Set<String> RTL_SCRIPTS =
      Set.of("Adlm", "Arab", "Hebr", "Nkoo", "Rohg", "Syrc", "Thaa");

  private final String attribute;

  Direction(String attribute) {
    this.attribute = attribute;
  }

  /**
   * The direction as HTML and authors write it.
   *
   * @return {@code ltr} or {@code rtl}
   */
  @Override
  public String toString() {
    return attribute;
  }

  /**
   * The direction of a name.
   *
   * @param name {@code ltr} or {@code rtl}
   * @return empty for any other name
   */
  public static Optional<Direction> named(String name) {
    return Arrays.stream(values()).filter(one -> one.attribute.equals(name)).findFirst();
  }

  /**
   * The usual direction of a language.
   *
   * @param tag a BCP 47 tag; a script in it decides before the language
   * @return left to right where nothing else is known
   */
  public static Direction of(String tag) {
    Locale locale = Locale.forLanguageTag(tag);
    boolean rtl =
        locale.getScript().isEmpty()
            ? RTL_LANGUAGES.contains(locale.getLanguage())
            : RTL_SCRIPTS.contains(locale.getScript());
    return rtl ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
  }
}
