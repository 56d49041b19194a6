package dev.glossdeck.export.site;

import java.util.Locale;
import java.util.Set;

/** Which way a language is written. */
final class Direction {
  private static final Set<String> RTL_LANGUAGES =
      Set.of(
          "ar", "arc", "ckb", "dv", "fa", "he", "iw", "ji", "ks", "ps", "sd", "syr", "ug", "ur",
          "yi");
  private static final Set<String> RTL_SCRIPTS =
      Set.of("Adlm", "Arab", "Hebr", "Nkoo", "Rohg", "Syrc", "Thaa");

  private Direction() {}

  /** {@code rtl} or {@code ltr} for a BCP 47 tag; a script in the tag decides before a language. */
  static String of(String tag) {
    Locale locale = Locale.forLanguageTag(tag);
    boolean rtl =
        locale.getScript().isEmpty()
            ? RTL_LANGUAGES.contains(locale.getLanguage())
            : RTL_SCRIPTS.contains(locale.getScript());
    return rtl ? "rtl" : "ltr";
  }
}
