package dev.glossdeck.markup;

/** The language that a side of a card is written in. */
public enum MarkupFormat {
  /** Characters stand for themselves; only Anki's maths delimiters mean something. */
  PLAIN,
  /** CommonMark with maths between dollars. */
  MARKDOWN,
  /** The content of a heading: a line of Markdown that begins no list and no other block. */
  MARKDOWN_LINE,
  /** The HTML of Anki's fields; what the tree has no place for is dropped. */
  HTML;

  /**
   * Whether the text is Markdown.
   *
   * @return true for blocks and for a line
   */
  public boolean isMarkdown() {
    return this == MARKDOWN || this == MARKDOWN_LINE;
  }
}
