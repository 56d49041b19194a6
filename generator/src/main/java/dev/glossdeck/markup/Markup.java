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
}
