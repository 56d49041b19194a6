package dev.glossdeck.deck;

import java.util.Optional;

/**
 * The languages of a note's sides where they are other than the deck's.
 *
 * @param question of the question, and so of the headword; empty if it is the deck's
 * @param answer of the answer; empty if it is the deck's
 * @param fields of all further fields; empty if it is the deck's, or if there is no such field
 */
public record SideLanguages(
    Optional<TextLanguage> question, Optional<TextLanguage> answer, Optional<TextLanguage> fields) {
  /** Both sides in the deck's language. */
  public static final SideLanguages NONE =
      new SideLanguages(Optional.empty(), Optional.empty(), Optional.empty());
}
