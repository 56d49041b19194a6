package dev.glossdeck.export.pdf;

import java.text.Bidi;

/** The way in which a paragraph runs (UAX #9, P2 and P3). */
enum TextDirection {
  /** As its first letter says. */
  AUTO,
  /** From left to right. */
  LEFT_TO_RIGHT,
  /** From right to left. */
  RIGHT_TO_LEFT;

  /** Whether a text begins at the right. */
  boolean isRightToLeft(String text) {
    return switch (this) {
      case LEFT_TO_RIGHT -> false;
      case RIGHT_TO_LEFT -> true;
      case AUTO -> beginsRightToLeft(text);
    };
  }

  private static boolean beginsRightToLeft(String text) {
    char[] chars = text.toCharArray();
    return Bidi.requiresBidi(chars, 0, chars.length)
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
