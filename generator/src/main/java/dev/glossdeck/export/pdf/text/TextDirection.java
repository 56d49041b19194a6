package dev.glossdeck.export.pdf.text;

import java.text.Bidi;

/** The way in which a paragraph runs (UAX #9, P2 and P3). */
public enum TextDirection {
  /** As its first letter says. */
  AUTO,
  /** From left to right. */
  LEFT_TO_RIGHT,
  /** From right to left. */
  RIGHT_TO_LEFT;

  private static final char FIRST_RIGHT_TO_LEFT = '\u0590';
  private static final char FIRST_DASH = '\u2010';
  private static final char LAST_DOT = '\u2027';

  /** Whether a text begins at the right. */
  public boolean isRightToLeft(String text) {
    return switch (this) {
      case LEFT_TO_RIGHT -> false;
      case RIGHT_TO_LEFT -> true;
      case AUTO -> beginsRightToLeft(text);
    };
  }

  /** Whether a text has characters that can make any of it run from right to left. */
  static boolean needsBidi(String text) {
    return text.chars().anyMatch(TextDirection::needsBidi)
        && Bidi.requiresBidi(text.toCharArray(), 0, text.length());
  }

  /** Not the letters before Hebrew, dashes and quotation marks, for which Bidi loads no data. */
  private static boolean needsBidi(int c) {
    return c >= FIRST_RIGHT_TO_LEFT && !(c >= FIRST_DASH && c <= LAST_DOT);
  }

  private static boolean beginsRightToLeft(String text) {
    return needsBidi(text)
        && text.codePoints()
            .map(Character::getDirectionality)
            .filter(TextDirection::isStrong)
            .mapToObj(direction -> direction != Character.DIRECTIONALITY_LEFT_TO_RIGHT)
            .findFirst()
            .orElse(false);
  }

  private static boolean isStrong(int directionality) {
    return directionality == Character.DIRECTIONALITY_LEFT_TO_RIGHT
        || directionality == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || directionality == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }
}
