package dev.glossdeck.export.pdf;

/** What a side consists of, from top to bottom. */
sealed interface SidePart permits Passage, Grid {

  /** How it stands. */
  Shape shape();

  /** Whether it may stand in the middle of a side that has little else. */
  boolean isRunning();

  /** Whether it shows a picture, which may be made smaller in favour of the text. */
  boolean hasPicture();
}
