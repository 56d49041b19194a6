package dev.glossdeck.markup.tree;

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
   * The words without their markup.
   *
   * @return one line, white space folded; maths as its TeX source
   */
  public String plainText() {
    return PlainTextRenderer.render(this);
  }
}
