package dev.glossdeck.markup;

import java.util.List;

/**
 * A side of a card as its author wrote it. It keeps the source; a tree is made anew at each call,
 * so that a large deck does not hold a hundred thousand trees.
 *
 * @param source the text, in NFC, lines separated by LF, without white space at its ends
 * @param format the language of the text
 */
public record MarkupText(String source, MarkupFormat format) {

  /**
   * Parses the source.
   *
   * @return the tree; without blocks if the source is empty
   */
  public Markup parse() {
    return switch (format) {
      case PLAIN -> PlainTextParser.parse(source);
      case MARKDOWN -> MarkdownParser.parse(source);
    };
  }

  /**
   * What cannot be shown as its author meant it.
   *
   * @return in the order of the source
   */
  public List<MarkupProblem> problems() {
    return switch (format) {
      case PLAIN -> List.of();
      case MARKDOWN -> MarkdownParser.problems(source);
    };
  }

  /**
   * The words without their markup, for titles, search and sorting.
   *
   * @return one line, white space folded; maths as its TeX source
   */
  public String plainText() {
    return PlainTextRenderer.render(parse());
  }

  /**
   * Whether there is nothing to show.
   *
   * @return true for an empty source
   */
  public boolean isEmpty() {
    return source.isEmpty();
  }
}
