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

  /**
   * The one name of a question in a language that its deck explains: the word as it is written,
   * without a capital of ours and without the mark of a question.
   *
   * @param question plain text in one line
   */
  public static Candidates asWritten(String question) {
    boolean isLong = question.length() > Question.LONGEST;
    String name = isLong || Question.asks(question) ? Question.whole(question) : question;
    return new Candidates(List.of(name), List.of(), List.of(), false);
  }

  /** Copies the lists. */
  public Candidates {
    headwords = List.copyOf(headwords);
    aliases = List.copyOf(aliases);
    compared = List.copyOf(compared);
  }
}
