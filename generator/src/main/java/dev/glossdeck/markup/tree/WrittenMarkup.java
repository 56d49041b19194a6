package dev.glossdeck.markup.tree;

import java.util.List;

/**
 * A side written in some format.
 *
 * @param source text that a parser of the format reads as the same tree
 * @param losses the content that the format cannot hold, such as {@code underlined text}; empty if
 *     it holds all
 */
public record WrittenMarkup(String source, List<String> losses) {
  /** Copies the list. */
  public WrittenMarkup {
    losses = List.copyOf(losses);
  }
}
