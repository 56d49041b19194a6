package dev.glossdeck.export.pdf;

import dev.glossdeck.export.pdf.font.Scripts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The text of a paragraph with its styles. A line feed ends a line and a space parts words; no
 * other white space is in it.
 */
final class StyledText {
  /** Stands for what is no text. */
  static final char OBJECT = '\uFFFC';

  private final StringBuilder text = new StringBuilder();
  private final List<Stretch> stretches = new ArrayList<>();
  private final Map<Integer, Drawing> drawings = new HashMap<>();

  /**
   * Text of one style.
   *
   * @param end behind its last char
   * @param style how it looks
   * @param isCode whether lines may end only at its spaces
   */
  record Stretch(int end, TextStyle style, boolean isCode) {}

  void append(int codePoint, TextStyle style, boolean isCode) {
    text.appendCodePoint(codePoint);
    Stretch longer = new Stretch(text.length(), style, isCode);
    int last = stretches.size() - 1;
    if (last >= 0 && isAlike(stretches.get(last), longer)) {
      stretches.set(last, longer);
    } else {
      stretches.add(longer);
    }
  }

  private static boolean isAlike(Stretch one, Stretch other) {
    return one.isCode() == other.isCode() && one.style().equals(other.style());
  }

  /** Adds a drawing as one char, which is {@link #OBJECT}. */
  void append(Drawing drawing) {
    drawings.put(text.length(), drawing);
    append(OBJECT, TextStyle.PLAIN, false);
  }

  /** Whether a space would show at the end: something stands before it that is no space. */
  boolean takesSpace() {
    int end = text.length();
    while (end > 0 && isMark(text.charAt(end - 1))) {
      end--;
    }
    return end > 0 && text.charAt(end - 1) != ' ' && text.charAt(end - 1) != '\n';
  }

  private static boolean isMark(char last) {
    return last != Characters.SOFT_HYPHEN
        && last != Characters.ZERO_WIDTH_SPACE
        && Scripts.isInvisible(last);
  }

  /** The drawing at an index; the author may have written its char, too. */
  Optional<Drawing> drawing(int index) {
    return Optional.ofNullable(drawings.get(index));
  }

  String text() {
    return text.toString();
  }

  /** In order, without gaps. */
  List<Stretch> stretches() {
    return stretches;
  }
}
