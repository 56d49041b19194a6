package dev.glossdeck.markup.markdown;

import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Severity;
import dev.glossdeck.markup.tree.Block;
import dev.glossdeck.markup.tree.Inline;
import dev.glossdeck.markup.tree.Markup;
import dev.glossdeck.markup.tree.MarkupProblem;
import java.util.List;

/** Recognises text that Markdown takes for one line of words, which most sides are. */
public final class MarkdownWords {
  /** Characters that may be markup within a line, besides control characters. */
  private static final String MARKS = "\\`*_[]<>&|$~^\u007F";

  /** Begins the part of an address that no other text has. */
  private static final String ADDRESS = "://";

  private static final String HIGHLIGHT = "==";

  /** In UTF-16 units. The parser takes time by the square of a side's length. */
  private static final int LONGEST = 100_000;

  private MarkdownWords() {}

  /**
   * Whether a source is a paragraph of words and nothing else, or must be taken for one, so that no
   * parser is needed.
   *
   * @return false if in doubt
   */
  public static boolean are(String source) {
    return isTooLong(source)
        || (!source.isEmpty()
            && Character.isLetter(source.codePointAt(0))
            && !Character.isWhitespace(source.charAt(source.length() - 1))
            && source.chars().noneMatch(c -> c < ' ' || MARKS.indexOf(c) >= 0)
            && !source.contains(ADDRESS)
            && !source.contains(HIGHLIGHT));
  }

  /** The words as a paragraph. */
  static Markup of(String source) {
    String line = source.replace('\n', ' ');
    return new Markup(List.of(new Block.Paragraph(List.of(new Inline.Text(line)))));
  }

  static List<MarkupProblem> problems(String source) {
    return isTooLong(source)
        ? List.of(
            new MarkupProblem(
                0,
                Severity.ERROR,
                DiagnosticCode.TOO_LONG,
                "the text is longer than " + LONGEST + " characters",
                "part it into several cards"))
        : List.of();
  }

  private static boolean isTooLong(String source) {
    return source.length() > LONGEST;
  }
}
