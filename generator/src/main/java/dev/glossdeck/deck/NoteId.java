package dev.glossdeck.deck;

import dev.glossdeck.markup.tree.Nfc;
import dev.glossdeck.markup.tree.Whitespace;

/**
 * A note's identity in every output: Anki's guid, the key of a reader's progress, the number on
 * paper.
 *
 * @param value the author's id as it is, or 16 characters of Crockford base 32 in lower case
 */
public record NoteId(String value) implements Comparable<NoteId> {
  private static final char SEPARATOR = '\u001F';

  /**
   * Checks that there is something.
   *
   * @throws IllegalArgumentException if the value is blank
   */
  public NoteId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("an id must not be blank");
    }
  }

  /** Written out, as {@link #hashCode}: for a record, the JVM spins classes of it as it runs. */
  @Override
  public boolean equals(Object other) {
    return other instanceof NoteId id && id.value.equals(value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  /**
   * The id of a note whose author gave none: the first 80 bits of SHA-256 over deck id, U+001F and
   * question, in base 32. The answer does not count, so that mending it keeps the id.
   *
   * @param deckId the deck's id
   * @param question the question's source text
   * @return 16 characters
   */
  public static NoteId derive(String deckId, String question) {
    return hash(Nfc.of(deckId) + SEPARATOR + folded(question));
  }

  /**
   * The id of a note whose question an earlier note of the deck has too.
   *
   * @param deckId the deck's id
   * @param question the question's source text
   * @param answer the answer's source text
   * @return 16 characters
   */
  public static NoteId deriveRepeated(String deckId, String question, String answer) {
    return hash(Nfc.of(deckId) + SEPARATOR + folded(question) + SEPARATOR + folded(answer));
  }

  /**
   * Whether it has the form of a derived id.
   *
   * @return false for what can only be an author's
   */
  public boolean isDerived() {
    return Fingerprint.is(value);
  }

  private static NoteId hash(String text) {
    return new NoteId(Fingerprint.of(text));
  }

  /**
   * A question as it counts for its note's identity.
   *
   * @param question the question's source text
   * @return in NFC, each run of white space as one space, and none at the ends
   */
  public static String folded(String question) {
    return Whitespace.folded(Nfc.of(question));
  }

  @Override
  public int compareTo(NoteId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
