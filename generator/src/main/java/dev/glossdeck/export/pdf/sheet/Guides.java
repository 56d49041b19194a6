package dev.glossdeck.export.pdf.sheet;

/** The guides for cutting. */
public enum Guides {
  /** Lines across the sheet. */
  LINES,
  /** Short marks in the margin, so that no line is left on a card. */
  MARKS,
  /** Nothing, as on stock that is perforated. */
  NONE
}
