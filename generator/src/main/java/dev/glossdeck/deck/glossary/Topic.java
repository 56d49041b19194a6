package dev.glossdeck.deck.glossary;

import dev.glossdeck.deck.NoteId;
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

  /**
   * Whether a slug may be that of a topic's page, whatever other topics its deck has.
   *
   * @param slug any word
   * @param name a topic's name
   * @return true if {@link Glossary#topics} could give it
   */
  public static boolean isSlugOf(String slug, String name) {
    return Slugs.mayBe(slug, Slugs.fold(name), distinction(name));
  }

  /** What tells the pages of two topics apart whose names come to the same. */
  static String distinction(String name) {
    return NoteId.derive("topic", name).value();
  }
}
