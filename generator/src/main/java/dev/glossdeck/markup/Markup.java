package dev.glossdeck.markup;

import java.util.List;

/**
 * A parsed side of a card.
 *
 * @param blocks in reading order
 */
public record Markup(List<Block> blocks) {

  /** Copies the list. */
  public Markup {
    blocks = List.copyOf(blocks);
  }

  /**
   * The tree as source text.
   *
   * @param format what to write
   * @return the text, and what it cannot hold
   */
  public Rendering in(MarkupFormat format) {
    return switch (format) {
      case PLAIN -> PlainSource.of(this);
      case MARKDOWN, MARKDOWN_LINE -> MarkdownSource.of(this);
      case HTML -> new Rendering(FieldHtml.of(this), List.of());
    };
  }

  /**
   * The words without their markup.
   *
   * @return one line, white space folded; maths as its TeX source
   */
  public String plainText() {
    return PlainTextRenderer.render(this);
  }
}
