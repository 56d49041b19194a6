package dev.glossdeck.deck;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/** Derives the ids of a deck's notes whose author gave none, one after the other. */
public final class DerivedIds {
  private static final char SEPARATOR = '\u001F';
  private static final int FIRST_COPY = 3;

  private final String deckId;

  /** The number of the next copy of a card that stands there already, by the first copy's id. */
  private final Map<NoteId, Integer> copies = new HashMap<>();

  /**
   * For the notes of a deck.
   *
   * @param deckId the deck's id
   */
  public DerivedIds(String deckId) {
    this.deckId = deckId;
  }

  /**
   * The id of the next note: by its question; if that is taken, by question and answer; then by the
   * number of the copy, too.
   *
   * @param question the question's source text
   * @param answer the answer's source text
   * @param isTaken whether another note has an id
   * @return an id that is not taken
   */
  public NoteId next(String question, String answer, Predicate<NoteId> isTaken) {
    NoteId byQuestion = NoteId.derive(deckId, question);
    if (!isTaken.test(byQuestion)) {
      return byQuestion;
    }
    NoteId repeated = NoteId.deriveRepeated(deckId, question, answer);
    NoteId id = repeated;
    // A file may hold the same card thousands of times: none of its copies is tried twice.
    for (int copy = copies.getOrDefault(repeated, FIRST_COPY); isTaken.test(id); copy++) {
      id = NoteId.deriveRepeated(deckId, question, answer + SEPARATOR + copy);
      copies.put(repeated, copy + 1);
    }
    return id;
  }
}
