package dev.glossdeck.lint;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of a text by which it is compared with others: lower case, in NFKC, without
 * punctuation. A hyphen and an apostrophe join ({@code back-propagation} is {@code
 * backpropagation}); a minus and other signs count ({@code C} is not {@code C++}).
 *
 * @param words in the order of the text
 */
record Tokens(List<String> words) {
  private static final char LAST_OF_ASCII = '\u007F';
  private static final String SIGNS = "#%&@*+";
  private static final String JOINTS = "-'\u2010\u2011\u2019";

  Tokens {
    words = List.copyOf(words);
  }

  static Tokens of(String text) {
    String folded = compatible(text).toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < folded.length(); i += Character.charCount(folded.codePointAt(i))) {
      int c = folded.codePointAt(i);
      if (isOfWord(c) || isMinus(folded, i)) {
        word.appendCodePoint(c);
      } else if (!isJoint(folded, i) && !word.isEmpty()) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    if (!word.isEmpty()) {
      words.add(word.toString());
    }
    return new Tokens(words);
  }

  /** The text in NFKC, as ASCII is. */
  private static String compatible(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > LAST_OF_ASCII) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
      }
    }
    return text;
  }

  private static boolean isOfWord(int c) {
    return Character.isLetterOrDigit(c)
        || SIGNS.indexOf(c) >= 0
        || switch (Character.getType(c)) {
          case Character.NON_SPACING_MARK,
              Character.COMBINING_SPACING_MARK,
              Character.MATH_SYMBOL,
              Character.CURRENCY_SYMBOL,
              Character.MODIFIER_SYMBOL,
              Character.OTHER_SYMBOL ->
              true;
          default -> false;
        };
  }

  private static boolean isJoint(String text, int index) {
    return JOINTS.indexOf(text.charAt(index)) >= 0
        && isLetterAt(text, index - 1)
        && isLetterAt(text, index + 1);
  }

  /** A minus before a number, behind a space or nothing. */
  private static boolean isMinus(String text, int index) {
    boolean isFirst = index == 0 || Character.isWhitespace(text.charAt(index - 1));
    return text.charAt(index) == '-'
        && isFirst
        && index + 1 < text.length()
        && Character.isDigit(text.charAt(index + 1));
  }

  private static boolean isLetterAt(String text, int index) {
    return index >= 0 && index < text.length() && Character.isLetterOrDigit(text.charAt(index));
  }
}
