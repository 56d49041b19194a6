package dev.glossdeck.read.markdown;

import dev.glossdeck.markup.MarkupFormat;
import dev.glossdeck.markup.MarkupText;
import dev.glossdeck.read.Names;

/** Makes sides of what stands in a Markdown file. */
final class MarkdownTexts {
  private MarkdownTexts() {}

  /** The text below a heading. */
  static MarkupText blocks(String source) {
    return new MarkupText(Names.nfc(source), MarkupFormat.MARKDOWN);
  }

  /** The HTML of a field whose lines are ended by line ends. */
  static MarkupText html(String source) {
    return new MarkupText(Names.nfc(source).replace("\n", "<br>"), MarkupFormat.HTML);
  }

  /** The text of a heading. */
  static MarkupText line(String source) {
    return new MarkupText(Names.nfc(source), MarkupFormat.MARKDOWN_LINE);
  }
}
