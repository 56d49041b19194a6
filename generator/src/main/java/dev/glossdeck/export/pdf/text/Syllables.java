package dev.glossdeck.export.pdf.text;

import java.lang.Character.UnicodeScript;

/**
 * The starts of syllables in Lao, Khmer and Myanmar text, which separates no words by spaces and of
 * which the Java platform has no dictionary. A syllable begins with a consonant that is not the
 * last one of the syllable before; where that cannot be told, there is none (The Unicode Standard,
 * 16.2, 16.3 and 16.4).
 */
final class Syllables {
  private static final char LAO_FIRST_LEADING_VOWEL = 0xEC0;
  private static final char LAO_LAST_LEADING_VOWEL = 0xEC4;
  private static final char LAO_SILENT_H = 0xEAB;
  private static final String LAO_FOLLOWING_VOWELS = "\u0eb0\u0eb2\u0eb3\u0ebd";
  private static final char KHMER_COENG = 0x17D2;
  private static final char MYANMAR_STACKER = 0x1039;
  private static final char MYANMAR_ASAT = 0x103A;

  private Syllables() {}

  /**
   * Whether a syllable begins at an index.
   *
   * @param text text of one of these scripts
   * @param index the index of a char other than the first
   */
  static boolean beginsAt(String text, int index) {
    char at = text.charAt(index);
    char before = text.charAt(index - 1);
    char after = index + 1 < text.length() ? text.charAt(index + 1) : ' ';
    if (Character.getType(at) != Character.OTHER_LETTER || isJoined(before)) {
      return false;
    }
    return switch (UnicodeScript.of(at)) {
      case LAO -> beginsLao(at, before, after);
      case KHMER -> isMark(after);
      default -> after != MYANMAR_ASAT && after != MYANMAR_STACKER;
    };
  }

  private static boolean isJoined(char before) {
    return before == KHMER_COENG || before == MYANMAR_STACKER || isLeadingVowel(before);
  }

  private static boolean isLeadingVowel(char at) {
    return at >= LAO_FIRST_LEADING_VOWEL && at <= LAO_LAST_LEADING_VOWEL;
  }

  private static boolean beginsLao(char at, char before, char after) {
    boolean isConsonant = LAO_FOLLOWING_VOWELS.indexOf(at) < 0;
    boolean hasVowel = isMark(after) || LAO_FOLLOWING_VOWELS.indexOf(after) >= 0;
    return isLeadingVowel(at) || (isConsonant && hasVowel && before != LAO_SILENT_H);
  }

  private static boolean isMark(char at) {
    int type = Character.getType(at);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }
}
