package dev.glossdeck.export.pdf.font;

/** Creates shapers. */
@FunctionalInterface
interface Shapers {

  /**
   * Creates the shaper of a font.
   *
   * @param source the location of the font
   * @param unitsPerEm the font units per em
   * @throws ShapingUnavailableException if the Java platform cannot shape
   */
  Shaper of(FontSource source, int unitsPerEm) throws ShapingUnavailableException;
}
