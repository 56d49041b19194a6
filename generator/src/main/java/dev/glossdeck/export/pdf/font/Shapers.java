package dev.glossdeck.export.pdf.font;

/** Makes what shapes with a font. */
@FunctionalInterface
interface Shapers {

  /**
   * Prepares a font.
   *
   * @param source the font's file
   * @param unitsPerEm the font's own measure
   * @throws ShapingUnavailableException if this Java cannot shape
   */
  Shaper of(FontSource source, int unitsPerEm) throws ShapingUnavailableException;
}
