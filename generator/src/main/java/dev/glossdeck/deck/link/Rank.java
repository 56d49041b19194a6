package dev.glossdeck.deck.link;

/** How much right a note has to a name, most first; of equal rights none counts. */
public enum Rank {
  /** It is the note's headword. */
  HEADWORD,
  /** It is another name of the same thing. */
  ALIAS,
  /** The note compares it with something. */
  COMPARED,
  /**
   * It is the headword without what tells it apart: {@code generator} for {@code Generator (GAN)}.
   */
  UNQUALIFIED
}
