package dev.glossdeck.export.pdf.sheet;

/** The order of the pages of a file. */
public enum PageOrder {
  /** The fronts of a sheet, then its backs, for a printer that prints both sides. */
  DUPLEX,
  /** All fronts, then all backs, for turning the stack by hand. */
  FRONTS_BACKS
}
