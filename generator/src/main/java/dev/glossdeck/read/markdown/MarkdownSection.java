package dev.glossdeck.read.markdown;

/**
 * A heading of a Markdown deck and the lines below it.
 *
 * @param level 1 to 3; 4 to 6 for a part of a note; 0 for the lines above the first heading
 * @param title the heading's text without its marks
 * @param line the heading's line, 1-based
 * @param column the column of the heading's text, 1-based, in code points
 * @param body the lines below, without empty ones at its ends
 * @param bodyLine the first line of the body, 1-based
 */
record MarkdownSection(int level, String title, int line, int column, String body, int bodyLine) {

  /** The section with other lines, which begin where its own do. */
  MarkdownSection withBody(String other) {
    return new MarkdownSection(level, title, line, column, other, bodyLine);
  }
}
