package dev.glossdeck.markup;

import dev.glossdeck.diagnostic.Severity;
import java.util.List;
import java.util.OptionalInt;

/** Recognises text that Markdown takes for one line of words, which most sides are. */
final class MarkdownWords {
  /** What may mean something within a line, besides control characters. */
  private static final String MARKS = "\\`*_[]<>&|$~^\u007F";

  /** Begins the part of an address that no other text has. */
  private static final String ADDRESS = "://";

  /** In UTF-16 units. The parser takes time by the square of a side's length. */
  private static final int LONGEST = 100_000;

  private MarkdownWords() {}

  /**
   * Whether a source is a paragraph of words and nothing else, or must be taken for one, so that no
   * parser is needed.
   *
   * @return false if in doubt
   */
  static boolean are(String source) {
    return isTooLong(source)
        || MarkdownDepth.firstTooDeep(source).isPresent()
        || (!source.isEmpty()
            && Character.isLetter(source.codePointAt(0))
            && !Character.isWhitespace(source.charAt(source.length() - 1))
            && source.chars().noneMatch(c -> c < ' ' || MARKS.indexOf(c) >= 0)
            && !source.contains(ADDRESS));
  }

  /** The words as a paragraph. */
  static Markup of(String source) {
    String line = source.replace('\n', ' ');
    return new Markup(List.of(new Block.Paragraph(List.of(new Inline.Text(line)))));
  }

  static List<MarkupProblem> problems(String source) {
    if (isTooLong(source)) {
      return problem(
          0,
          "too-long",
          "the text is longer than " + LONGEST + " characters",
          "part it into several cards");
    }
    OptionalInt deep = MarkdownDepth.firstTooDeep(source);
    return deep.isEmpty()
        ? List.of()
        : problem(
            deep.getAsInt(),
            "too-deep",
            "a line begins with more than "
                + MarkdownDepth.MOST_MARKS
                + " marks of lists and quotations",
            "use fewer levels");
  }

  private static List<MarkupProblem> problem(
      int offset, String code, String problem, String remedy) {
    return List.of(new MarkupProblem(offset, Severity.ERROR, code, problem, remedy));
  }

  private static boolean isTooLong(String source) {
    return source.length() > LONGEST;
  }
}
