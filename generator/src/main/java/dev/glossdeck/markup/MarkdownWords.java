package dev.glossdeck.markup;

/** Recognises text that Markdown takes for one line of words, which most sides are. */
final class MarkdownWords {
  /** What may mean something within a line, besides control characters. */
  private static final String MARKS = "\\`*_[]<>&|$~\u007F";

  private MarkdownWords() {}

  /**
   * Whether a source is a paragraph of words and nothing else, so that no parser is needed.
   *
   * @return false if in doubt
   */
  static boolean are(String source) {
    return !source.isEmpty()
        && Character.isLetter(source.codePointAt(0))
        && !Character.isWhitespace(source.charAt(source.length() - 1))
        && source.chars().noneMatch(c -> c < ' ' || MARKS.indexOf(c) >= 0);
  }
}
