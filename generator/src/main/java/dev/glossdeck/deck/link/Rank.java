package dev.glossdeck.deck.link;

/** The precedence of a note for a name, highest first; on a tie the name links to neither. */
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
