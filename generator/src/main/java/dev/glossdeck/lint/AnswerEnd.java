package dev.glossdeck.lint;

import dev.glossdeck.lint.SideWords.End;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The end of an answer in words.
 *
 * @param prose the answer without code and formulas, not empty
 * @param word the last word, in the case in which it is written
 * @param spaces the number of white space between words, counted to the length of a sentence
 * @param note the note
 */
record AnswerEnd(String prose, String word, int spaces, LintedNote note) {
  /** A single word may be a comma, an article or anything that a card asks for. */
  private static final int LEAST_WORDS = 2;

  private static final int LEAST_WORDS_OF_SENTENCE = 4;

  /** From so many answers on, and if so many of a hundred have an end mark, all should. */
  private static final int LEAST_SENTENCES = 10;

  private static final int PERCENT_WITH_MARK = 95;

  private static final Pattern SECOND_ITEM = Pattern.compile("\\s\\(?(?:2|b)[.)]\\s");

  private static final String OPENING = "([{";
  private static final String CLOSING = ")]}";
  private static final String LOW_QUOTES = "\u201E\u201A";
  private static final String DASHES = "-\u2013\u2014/&+";
  private static final String END_MARKS = ".!?:\u2026\u3002\uFF01\uFF1F\u061F\u06D4\u0964";

  /** The characters allowed behind an end mark. */
  private static final String AFTER_MARK = "\"'\u2019\u201D\u201C\u00BB\u00AB)]";

  /** The end of an answer of several words; empty for any other. */
  static Optional<AnswerEnd> of(LintedNote note) {
    String prose = note.answer().prose();
    if (note.answer().end() == End.OTHER) {
      return Optional.empty();
    }
    int last = prose.length();
    while (last > 0 && !Character.isWhitespace(prose.charAt(last - 1))) {
      last--;
    }
    int spaces = last == 0 ? 0 : spaces(prose);
    return Optional.of(new AnswerEnd(prose, prose.substring(last), spaces, note))
        .filter(end -> end.spaces + 1 >= LEAST_WORDS);
  }

  private static int spaces(String prose) {
    int spaces = 0;
    for (int i = 1; i < prose.length() && spaces + 1 < LEAST_WORDS_OF_SENTENCE; i++) {
      boolean isSpace = Character.isWhitespace(prose.charAt(i));
      spaces += isSpace && !Character.isWhitespace(prose.charAt(i - 1)) ? 1 : 0;
    }
    return spaces;
  }

  /** Whether nearly all sentences among the answers of a deck end with a mark. */
  static boolean haveMarks(List<LintedNote> notes) {
    int sentences = 0;
    int marked = 0;
    for (LintedNote note : notes) {
      Optional<AnswerEnd> end = of(note).filter(AnswerEnd::isSentence);
      sentences += end.isPresent() ? 1 : 0;
      marked += end.filter(AnswerEnd::hasMark).isPresent() ? 1 : 0;
    }
    return sentences >= LEAST_SENTENCES && marked * 100 >= sentences * PERCENT_WITH_MARK;
  }

  /** Whether it is long enough to be a sentence, and no item of a list, not even within a line. */
  boolean isSentence() {
    return note.answer().end() == End.PROSE
        && spaces + 1 >= LEAST_WORDS_OF_SENTENCE
        && !hasSecondItem();
  }

  private boolean hasSecondItem() {
    boolean mayHave =
        prose.contains("2.")
            || prose.contains("2)")
            || prose.contains("b.")
            || prose.contains("b)");
    return mayHave && SECOND_ITEM.matcher(prose).find();
  }

  boolean hasMark() {
    int end = prose.length();
    while (end > 0 && AFTER_MARK.indexOf(prose.charAt(end - 1)) >= 0) {
      end--;
    }
    boolean isAddress = word.contains("://");
    return isAddress || (end > 0 && END_MARKS.indexOf(prose.charAt(end - 1)) >= 0);
  }

  /**
   * The description of an answer that breaks off, such as {@code ends with a comma}; empty if it
   * does not.
   */
  Optional<String> open() {
    char last = prose.charAt(prose.length() - 1);
    if (last == ',' || last == '\u060C' || last == '\u3001' || last == '\uFF0C') {
      return Optional.of("ends with a comma");
    }
    if (hasOpenBracket()) {
      return Optional.of("ends within brackets");
    }
    if (LOW_QUOTES.indexOf(last) >= 0) {
      return Optional.of("ends with an opening quotation mark");
    }
    if (last == ':' && word.length() > 1 && Character.isLetter(word.charAt(word.length() - 2))) {
      return Optional.of("ends with a colon");
    }
    if ((word.length() == 1 && DASHES.indexOf(last) >= 0) || note.answering().isOpen(word)) {
      return Optional.of("ends with \"" + word + "\"");
    }
    return Optional.empty();
  }

  /**
   * Whether the last sentence opens a bracket that nothing closes. Any closes any other, as in [0,
   * 1); where one closes none, they tell nothing.
   */
  private boolean hasOpenBracket() {
    if (prose.indexOf('(') < 0 && prose.indexOf('[') < 0 && prose.indexOf('{') < 0) {
      return false;
    }
    int depth = 0;
    for (int i = 0; i < prose.length(); i++) {
      char c = prose.charAt(i);
      depth += OPENING.indexOf(c) >= 0 && !isSmiley(i) ? 1 : 0;
      depth -= CLOSING.indexOf(c) >= 0 ? 1 : 0;
      depth = isSentenceEnd(i) ? 0 : depth;
      if (depth < 0) {
        return false;
      }
    }
    return depth > 0;
  }

  private boolean isSentenceEnd(int index) {
    boolean isLast = index + 1 == prose.length();
    return ".!?\n".indexOf(prose.charAt(index)) >= 0
        && (isLast || Character.isWhitespace(prose.charAt(index + 1)));
  }

  private boolean isSmiley(int index) {
    return index > 0 && ":;-".indexOf(prose.charAt(index - 1)) >= 0;
  }
}
