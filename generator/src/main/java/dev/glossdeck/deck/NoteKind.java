package dev.glossdeck.deck;

/** Which cards a note gives. */
public enum NoteKind {
  /** One card: the question is asked. */
  BASIC,
  /** Two cards: the question is asked, and the answer. */
  REVERSED,
  /** One card, whose answer the learner types. */
  TYPED,
  /** A card for each number of the question's gaps; the answer is a remark on the whole. */
  CLOZE
}
