package dev.glossdeck.deck;

import dev.glossdeck.markup.Whitespace;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;

/**
 * A note's identity in every output: Anki's guid, the key of a reader's progress, the number on
 * paper.
 *
 * @param value the author's id as it is, or 16 characters of Crockford base 32 in lower case
 */
public record NoteId(String value) implements Comparable<NoteId> {
  private static final String CROCKFORD = "0123456789abcdefghjkmnpqrstvwxyz";
  private static final char SEPARATOR = '\u001F';
  private static final int DERIVED_LENGTH = 16;

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

  /**
   * The id of a note whose author gave none: the first 80 bits of SHA-256 over deck id, U+001F and
   * question, in base 32. The answer does not count, so that mending it keeps the id.
   *
   * @param deckId the deck's id
   * @param question the question's source text
   * @return 16 characters
   */
  public static NoteId derive(String deckId, String question) {
    return hash(nfc(deckId) + SEPARATOR + folded(question));
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
    return hash(nfc(deckId) + SEPARATOR + folded(question) + SEPARATOR + folded(answer));
  }

  /**
   * Whether it has the form of a derived id.
   *
   * @return false for what can only be an author's
   */
  public boolean isDerived() {
    return value.length() == DERIVED_LENGTH
        && value.chars().allMatch(c -> CROCKFORD.indexOf(c) >= 0);
  }

  private static NoteId hash(String text) {
    byte[] digest = sha256().digest(text.getBytes(StandardCharsets.UTF_8));
    StringBuilder id = new StringBuilder(DERIVED_LENGTH);
    for (int i = 0; i < DERIVED_LENGTH; i++) {
      id.append(CROCKFORD.charAt(fiveBits(digest, i * 5)));
    }
    return new NoteId(id.toString());
  }

  private static int fiveBits(byte[] bytes, int offset) {
    int at = offset / 8;
    int pair = (bytes[at] & 0xFF) << 8 | (bytes[at + 1] & 0xFF);
    return pair >> (11 - offset % 8) & 0x1F;
  }

  private static String folded(String text) {
    return Whitespace.folded(nfc(text));
  }

  private static String nfc(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
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
