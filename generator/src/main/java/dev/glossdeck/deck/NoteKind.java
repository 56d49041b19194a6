package dev.glossdeck.deck;

/** The kind of a note, which decides its cards. */
public enum NoteKind {
  /** One card: the question is asked. */
  BASIC("Basic"),
  /** Two cards: the question is asked, and the answer. */
  REVERSED("Basic (and reversed card)"),
  /** One card, whose answer the learner types. */
  TYPED("Basic (type in the answer)"),
  /** A card for each number of the question's gaps; the answer is a remark on the whole. */
  CLOZE("Cloze");

  private final String stockName;

  NoteKind(String stockName) {
    this.stockName = stockName;
  }

  /**
   * The name of the note type of this kind that every Anki in English has.
   *
   * @return as Anki spells it
   */
  public String stockName() {
    return stockName;
  }
}
