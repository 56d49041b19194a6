package dev.glossdeck.markup;

import java.util.List;

/**
 * A side written in some format.
 *
 * @param source what a parser of the format reads as the same tree
 * @param losses what the format cannot hold, such as {@code underlined text}; empty if it holds all
 */
public record Rendering(String source, List<String> losses) {
  /** Copies the list. */
  public Rendering {
    losses = List.copyOf(losses);
  }
}
