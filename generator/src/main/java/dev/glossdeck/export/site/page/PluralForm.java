package dev.glossdeck.export.site.page;

/**
 * The plural form of a noun behind a number (Unicode CLDR, Language Plural Rules, cardinals of
 * whole numbers).
 */
enum PluralForm {
  ZERO("Zero"),
  ONE("One"),
  TWO("Two"),
  FEW("Few"),
  MANY("Many"),
  OTHER("Other");

  private static final int HUNDRED = 100;
  private static final int FIRST_OF_FEW = 3;
  private static final int FIRST_OF_MANY = 11;

  private final String suffix;

  PluralForm(String suffix) {
    this.suffix = suffix;
  }

  /** The ending of the keys of phrases in this form, such as {@code One}. */
  String suffix() {
    return suffix;
  }

  /**
   * The form for a number.
   *
   * @param language of the phrase, such as {@code ar}
   * @param number 0 or more
   */
  static PluralForm of(String language, int number) {
    return switch (language) {
      case "ar" -> arabic(number);
      case "fr" -> number <= 1 ? ONE : OTHER;
      default -> number == 1 ? ONE : OTHER;
    };
  }

  private static PluralForm arabic(int number) {
    int end = number % HUNDRED;
    if (number <= 2) {
      return values()[number];
    } else if (end >= FIRST_OF_MANY) {
      return MANY;
    }
    return end >= FIRST_OF_FEW ? FEW : OTHER;
  }
}
