package dev.glossdeck.deck;

import java.util.List;

/**
 * The notes under one heading.
 *
 * @param name the heading
 * @param slug the name of its page, without ending; unique in its deck
 * @param entries at least one, in the deck's order
 */
public record Topic(String name, String slug, List<GlossaryEntry> entries) {

  /** Copies the list. */
  public Topic {
    entries = List.copyOf(entries);
  }
}
