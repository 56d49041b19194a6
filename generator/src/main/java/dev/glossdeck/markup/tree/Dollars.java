package dev.glossdeck.markup.tree;

import java.util.EnumSet;
import java.util.OptionalInt;
import java.util.Set;
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

  /** A sign of TeX, which no name and no price has: a command, or an index at the start. */
  private static final Pattern TEX = Pattern.compile("^[_^]|\\\\[A-Za-z]");

  private static final Pattern WORDS = Pattern.compile("/|[A-Za-z]{2}|\\s[A-Za-z]");

  private static final Pattern SUFFIX =
      Pattern.compile("(?:th|st|nd|rd|e?s|e|er|te[nmrs]?)(?![\\p{L}\\p{N}])");

  private static final Set<Character.UnicodeScript> SPACED =
      EnumSet.of(
          Character.UnicodeScript.LATIN,
          Character.UnicodeScript.GREEK,
          Character.UnicodeScript.CYRILLIC);

  /** A sign that authors write in formulas only. */
  private static final Pattern MATHS = Pattern.compile("[\\\\_^{}]");

  /** Words beside a price, or two words of a sentence, which stand in no formula. */
  private static final Pattern PROSE =
      Pattern.compile(
          "^\\d.*(?<![\\p{L}\\p{N}])(?!d\\p{L}\\b)\\p{L}{2,}(?![\\p{L}\\p{N}(])|\\p{L}{3,}\\s+\\p{L}{3,}",
          Pattern.DOTALL);

  private Dollars() {}

  /**
   * The closing dollar of the formula that a dollar opens.
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
            && !(end + 1 < text.length() && Character.isDigit(text.charAt(end + 1)))
            && !isName(text, start, end);
    return fits ? OptionalInt.of(end) : OptionalInt.empty();
  }

  /**
   * Whether dollars belong to names and prices such as {@code US$5}, {@code A$}, {@code
   * /proc/$PID}: a letter or a digit touches the outer side of one, or a slash does and words stand
   * between. Signs of TeX between them make a formula nevertheless, and so does an ending as in
   * {@code $n$th}.
   */
  private static boolean isName(CharSequence text, int start, int end) {
    CharSequence inside = text.subSequence(start + 1, end);
    if (TEX.matcher(inside).find()) {
      return false;
    }
    char before = start > 0 ? text.charAt(start - 1) : ' ';
    char after = end + 1 < text.length() ? text.charAt(end + 1) : ' ';
    boolean isPath = (before == '/' || after == '/') && WORDS.matcher(inside).find();
    boolean isSuffix = SUFFIX.matcher(text).region(end + 1, text.length()).lookingAt();
    return isPath || isWord(before) || (isWord(after) && !isSuffix);
  }

  /** Letters of scripts that part words by spaces, and digits. */
  private static boolean isWord(char c) {
    return (c >= '0' && c <= '9')
        || (Character.isLetter(c) && SPACED.contains(Character.UnicodeScript.of(c)));
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

  /**
   * Whether a formula between single dollars reads like prices or words, so that its author may
   * have meant none, as in {@code $5 and 10$}.
   */
  public static boolean isProse(String tex) {
    return PROSE.matcher(tex).find() && !MATHS.matcher(tex).find();
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
