package dev.glossdeck.export.pdf.text;

import dev.glossdeck.export.pdf.font.Scripts;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The characters of a paragraph with their styles, and the graphics among them. A line feed ends a
 * line and a space separates words; it contains no other white space.
 */
public final class StyledText {
  /** OBJECT REPLACEMENT CHARACTER, which stands for a graphic. */
  static final char OBJECT = '\uFFFC';

  private final StringBuilder text = new StringBuilder();
  private final List<Span> spans = new ArrayList<>();
  private final Map<Integer, InlineGraphic> graphics = new HashMap<>();

  /** The indices of the chars that run from left to right whatever is around them. */
  private final BitSet isolated = new BitSet();

  /**
   * A run of text in one style. It ends where the next one begins.
   *
   * @param start the index of its first char
   * @param style its style
   * @param isCode whether lines may end only at its spaces
   */
  record Span(int start, TextStyle style, boolean isCode) {}

  /** Creates an empty text. */
  public StyledText() {}

  /** Appends running text; a sequence of white space collapses to one space. */
  public StyledText text(String running, TextStyle style) {
    int start = text.length();
    for (int i = 0; i < running.length(); ) {
      int at = running.codePointAt(i);
      i += Character.charCount(at);
      if (SpecialCharacters.isLineEnd(at)) {
        text.append('\n');
      } else if (!SpecialCharacters.isSpace(at)) {
        text.appendCodePoint(at);
      } else if (takesSpace()) {
        text.append(' ');
      }
    }
    if (text.length() > start) {
      beginSpan(start, style, false);
    }
    return this;
  }

  /** Appends the address of a link as running text that is a bidirectional isolate. */
  public StyledText address(String address, TextStyle style) {
    int start = text.length();
    text(address, style);
    isolated.set(start, text.length());
    return this;
  }

  /** Appends program text, a bidirectional isolate; spaces and line ends are preserved. */
  public StyledText code(String code, TextStyle style) {
    int start = text.length();
    for (int at : code.codePoints().toArray()) {
      if (SpecialCharacters.isLineEnd(at)) {
        lineEnd(style);
      } else {
        append(SpecialCharacters.isSpace(at) ? ' ' : at, style, true);
      }
    }
    isolated.set(start, text.length());
    return this;
  }

  /** Appends a graphic as one char, {@link #OBJECT}. */
  public StyledText graphic(InlineGraphic graphic) {
    graphics.put(text.length(), graphic);
    append(OBJECT, TextStyle.PLAIN, false);
    return this;
  }

  /** The last char; a space at the start. */
  public char last() {
    return text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
  }

  /** Ends the line, even an empty one. */
  public StyledText lineEnd(TextStyle style) {
    append('\n', style, false);
    return this;
  }

  /** Appends a space unless one would not show, as at the start of a line. */
  void endWord() {
    if (takesSpace()) {
      append(' ', TextStyle.PLAIN, false);
    }
  }

  private void append(int codePoint, TextStyle style, boolean isCode) {
    beginSpan(text.length(), style, isCode);
    text.appendCodePoint(codePoint);
  }

  private void beginSpan(int start, TextStyle style, boolean isCode) {
    if (spans.isEmpty() || !isAlike(spans.get(spans.size() - 1), style, isCode)) {
      spans.add(new Span(start, style, isCode));
    }
  }

  private static boolean isAlike(Span last, TextStyle style, boolean isCode) {
    return last.isCode() == isCode && last.style().equals(style);
  }

  /** Whether a space would show at the end: a character other than a space precedes it. */
  private boolean takesSpace() {
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

  /** The graphic at an index; empty for an {@link #OBJECT} that the author typed. */
  Optional<InlineGraphic> graphicAt(int index) {
    return Optional.ofNullable(graphics.get(index));
  }

  /** The characters. */
  String characters() {
    return text.toString();
  }

  /** The indices of the chars in bidirectional isolates from left to right. */
  BitSet isolated() {
    return (BitSet) isolated.clone();
  }

  /** The spans in order, without gaps. */
  List<Span> spans() {
    return List.copyOf(spans);
  }
}
