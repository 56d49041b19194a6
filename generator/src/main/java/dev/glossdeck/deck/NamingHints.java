package dev.glossdeck.deck;

import java.util.List;
import java.util.Optional;

/**
 * What the author said about a note's place in the glossary.
 *
 * @param term the headword, if the author gave one
 * @param aliases other names and abbreviations
 * @param see ids or names of related notes
 */
public record NamingHints(Optional<String> term, List<String> aliases, List<String> see) {
  /** What an author says who says nothing. */
  public static final NamingHints NONE = new NamingHints(Optional.empty(), List.of(), List.of());

  /** Copies the lists. */
  public NamingHints {
    aliases = List.copyOf(aliases);
    see = List.copyOf(see);
  }
}
