package dev.glossdeck.export.pdf.text;

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
  private final List<Stretch> spans = new ArrayList<>();
  private final Map<Integer, InlineGraphic> graphics = new HashMap<>();

  /**
   * Text of one style.
   *
   * @param start its first char; it ends where the next one begins
   * @param style how it looks
   * @param isCode whether lines may end only at its spaces
   */
  record Stretch(int start, TextStyle style, boolean isCode) {}

  void append(int codePoint, TextStyle style, boolean isCode) {
    if (spans.isEmpty() || !isAlike(spans.get(spans.size() - 1), style, isCode)) {
      spans.add(new Stretch(text.length(), style, isCode));
    }
    text.appendCodePoint(codePoint);
  }

  private static boolean isAlike(Stretch last, TextStyle style, boolean isCode) {
    return last.isCode() == isCode && last.style().equals(style);
  }

  /** Adds a drawing as one char, which is {@link #OBJECT}. */
  void append(InlineGraphic graphic) {
    graphics.put(text.length(), graphic);
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
    return last != SpecialCharacters.SOFT_HYPHEN
        && last != SpecialCharacters.ZERO_WIDTH_SPACE
        && Scripts.isInvisible(last);
  }

  /** The drawing at an index; the author may have written its char, too. */
  Optional<InlineGraphic> graphic(int index) {
    return Optional.ofNullable(graphics.get(index));
  }

  String text() {
    return text.toString();
  }

  /** In order, without gaps. */
  List<Stretch> spans() {
    return spans;
  }
}
