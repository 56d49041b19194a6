package dev.glossdeck.markup.tree;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A formula between single dollars. The opening one has no space after it; the closing one has no
 * space before it and no digit after it, so that prices stay prices (Pandoc's manual, {@code
 * tex_math_dollars}).
 */
public final class Dollars {
  static final char MARK = '$';

  /** A backslash takes the next character with it, so that a new line of a table is no mark. */
  private static final Pattern PAIR = Pattern.compile("\\\\(.)", Pattern.DOTALL);

  private Dollars() {}

  /**
   * Where the formula that a dollar opens has its closing dollar.
   *
   * @param start the index of the opening dollar
   * @return the index of the closing one; empty if the dollar opens no formula
   */
  public static OptionalInt closing(CharSequence text, int start) {
    int end = start + 1;
    while (end < text.length() && text.charAt(end) != MARK) {
      end += text.charAt(end) == '\\' ? 2 : 1;
    }
    boolean fits =
        end > start + 1
            && end < text.length()
            && !Character.isWhitespace(text.charAt(start + 1))
            && !Character.isWhitespace(text.charAt(end - 1))
            && !(end + 1 < text.length() && Character.isDigit(text.charAt(end + 1)));
    return fits ? OptionalInt.of(end) : OptionalInt.empty();
  }

  /**
   * Whether what stands between dollars has a mark in it that Anki knows (its manual, "Math and
   * Symbols", "Media"), so that the dollars are around it by chance.
   */
  public static boolean hasAnkiMark(String between) {
    Matcher pair = PAIR.matcher(between);
    while (pair.find()) {
      if ("([".contains(pair.group(1))) {
        return true;
      }
    }
    return between.endsWith("[") || between.endsWith("[/") || between.contains(MediaNames.SOUND);
  }

  private static boolean marks(String text, int start) {
    OptionalInt end = closing(text, start);
    return end.isPresent() && !hasAnkiMark(text.substring(start + 1, end.getAsInt()));
  }

  /** Whether any dollars of a text could be taken for marks of a formula. */
  public static boolean mark(String text) {
    for (int i = text.indexOf(MARK); i >= 0; i = text.indexOf(MARK, i + 1)) {
      boolean isDouble = i + 1 < text.length() && text.charAt(i + 1) == MARK;
      boolean isEscaped = i > 0 && text.charAt(i - 1) == '\\';
      if (isDouble || (!isEscaped && marks(text, i))) {
        return true;
      }
    }
    return false;
  }
}
