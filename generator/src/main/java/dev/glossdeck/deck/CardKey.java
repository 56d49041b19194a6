package dev.glossdeck.deck;

/**
 * A card's identity, on which a reader's study history hangs.
 *
 * @param note the note it belongs to
 * @param number the template's or the cloze's number, 1-based, as Anki counts them for an author
 */
public record CardKey(NoteId note, int number) {
  /** {@code <note id>.<number>}. */
  @Override
  public String toString() {
    return note + "." + number;
  }
}
