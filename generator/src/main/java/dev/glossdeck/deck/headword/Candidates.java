package dev.glossdeck.deck.headword;

import java.util.List;

/**
 * The names that suit a note.
 *
 * @param headwords the best first; at least one
 * @param aliases other names of the same thing
 * @param compared the terms that the note compares, each by itself; empty if it compares none
 * @param isDefinition whether the question asks what the term is, and not for an aspect of it
 */
public record Candidates(
    List<String> headwords, List<String> aliases, List<String> compared, boolean isDefinition) {

  /** Copies the lists. */
  public Candidates {
    headwords = List.copyOf(headwords);
    aliases = List.copyOf(aliases);
    compared = List.copyOf(compared);
  }
}
