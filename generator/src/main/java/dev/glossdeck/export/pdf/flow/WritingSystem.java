package dev.glossdeck.export.pdf.flow;

import java.lang.Character.UnicodeScript;
import java.util.stream.IntStream;

/** The kinds of text that need other sizes, since their letters are finer than Latin ones. */
public enum WritingSystem {
  /** Text that is read well in the usual sizes. */
  USUAL,
  /** A word of Chinese, Japanese or Korean by itself. */
  IDEOGRAPHIC_WORD,
  /** Text in Arabic letters, or in Hebrew ones with points. */
  WITH_FINE_MARKS;

  /** The first letter of all those that are looked for. */
  private static final int FIRST = 0x590;

  private static final int FIRST_POINT = 0x591;
  private static final int LAST_POINT = 0x5C7;
  private static final int LONGEST_WORD = 4;

  /** The kind of a text, as its author wrote it. */
  public static WritingSystem of(String source) {
    if (source.chars().noneMatch(at -> at >= FIRST)) {
      return USUAL;
    }
    int letters = (int) letters(source).count();
    if (letters <= LONGEST_WORD && letters(source).allMatch(WritingSystem::isIdeograph)) {
      return IDEOGRAPHIC_WORD;
    }
    boolean hasPoints = source.chars().anyMatch(at -> at >= FIRST_POINT && at <= LAST_POINT);
    long fine = letters(source).filter(at -> isFine(at, hasPoints)).count();
    return letters > 0 && 2 * fine > letters ? WITH_FINE_MARKS : USUAL;
  }

  private static IntStream letters(String source) {
    return source.codePoints().filter(Character::isLetter);
  }

  private static boolean isIdeograph(int codePoint) {
    return switch (UnicodeScript.of(codePoint)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> true;
      default -> false;
    };
  }

  private static boolean isFine(int codePoint, boolean hasPoints) {
    UnicodeScript script = UnicodeScript.of(codePoint);
    return script == UnicodeScript.ARABIC || (hasPoints && script == UnicodeScript.HEBREW);
  }
}
