package dev.glossdeck.export.pdf.text;

import java.text.Bidi;

/** The base direction of a paragraph (UAX #9, P2 and P3). */
public enum TextDirection {
  /** The direction of the first strong character. */
  AUTO,
  /** From left to right. */
  LEFT_TO_RIGHT,
  /** From right to left. */
  RIGHT_TO_LEFT;

  private static final char FIRST_RIGHT_TO_LEFT = '\u0590';
  private static final char FIRST_DASH = '\u2010';
  private static final char LAST_DOT = '\u2027';

  /** Whether the base direction of a text is from right to left. */
  public boolean isRightToLeft(String text) {
    return switch (this) {
      case LEFT_TO_RIGHT -> false;
      case RIGHT_TO_LEFT -> true;
      case AUTO -> beginsRightToLeft(text);
    };
  }

  /** Whether a text has characters that require the bidirectional algorithm. */
  static boolean needsBidi(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (needsBidi(text.charAt(i))) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
      }
    }
    return false;
  }

  /** A quick test, lest Bidi load its data for Latin text with dashes and quotation marks. */
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
