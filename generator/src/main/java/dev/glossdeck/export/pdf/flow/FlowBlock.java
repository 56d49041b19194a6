package dev.glossdeck.export.pdf.flow;

/** What a side consists of, from top to bottom. */
public sealed interface FlowBlock permits Paragraph, Table {

  /** How it stands. */
  BlockStyle style();

  /** Whether it may stand in the middle of a side that has little else. */
  boolean mayBeCentred();

  /** Whether it shows a picture, which may be made smaller in favour of the text. */
  boolean hasPicture();
}
