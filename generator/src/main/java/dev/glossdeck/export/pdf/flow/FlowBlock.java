package dev.glossdeck.export.pdf.flow;

/** A block of a side: a paragraph, a table or a line to write on. */
public sealed interface FlowBlock permits AnswerLine, Paragraph, Table {

  /** The formatting. */
  BlockStyle style();

  /** Whether it may be centred on a short side. */
  boolean mayBeCentred();

  /** Whether it contains a picture, which may be scaled down in favour of the text. */
  boolean hasPicture();
}
