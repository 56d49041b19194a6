package dev.glossdeck.export.pdf.text;

import dev.glossdeck.export.pdf.font.GlyphSpace;
import dev.glossdeck.export.pdf.tag.Tag;

/**
 * A formula or picture that is placed in a line like a letter. Lengths are in glyph space units of
 * the side's font size.
 *
 * @param graphic the formula or picture
 * @param width the advance width
 * @param ascent the height above the baseline, 0 or more
 * @param depth the depth below the baseline, 0 or more
 * @param tag the structure element that holds its alternative text
 * @param level the embedding level
 */
public record InlineGraphic(
    Graphic graphic, float width, float ascent, float depth, Tag tag, int level)
    implements InlineBox {

  /** The maximum height of a picture that is a symbol within its line. */
  private static final float MAX_SYMBOL_HEIGHT = 1600f;

  private static final float CAP_HEIGHT = 730f;

  /** A graphic in text from left to right. */
  public InlineGraphic(Graphic graphic, float width, float ascent, float depth, Tag tag) {
    this(graphic, width, ascent, depth, tag, 0);
  }

  /** This graphic at an embedding level. */
  InlineGraphic at(int newLevel) {
    return new InlineGraphic(graphic, width, ascent, depth, tag, newLevel);
  }

  /** This graphic, scaled down to a width if it is wider. */
  InlineGraphic fitted(float maxWidth) {
    return width <= maxWidth ? this : scaled(maxWidth / width);
  }

  /**
   * This graphic as printed at a font size: a picture in its natural size, a formula in proportion
   * to the text, neither higher than allowed.
   *
   * @param maxWidth the maximum width of a picture, in points
   */
  InlineGraphic sized(SizeTrial trial, float maxWidth) {
    if (graphic instanceof Graphic.Picture picture) {
      return sized(picture, trial, maxWidth);
    }
    float most = GlyphSpace.ofPoints(trial.height(), trial.size());
    return ascent + depth <= most ? this : scaled(most / (ascent + depth));
  }

  private InlineGraphic sized(Graphic.Picture picture, SizeTrial trial, float maxWidth) {
    float largest = trial.enlarges() ? picture.largest() : 1;
    float narrowing = Math.min(largest, maxWidth / picture.width());
    float share = Math.min(narrowing, trial.pictureHeight() / picture.height());
    float unit = GlyphSpace.ofEm(share) / trial.size();
    float height = picture.height() * unit;
    // A symbol is centred on the capitals of its line, a figure stands on the baseline.
    float below = height <= MAX_SYMBOL_HEIGHT ? Math.max(0, (height - CAP_HEIGHT) / 2) : 0;
    return new InlineGraphic(graphic, picture.width() * unit, height - below, below, tag, level);
  }

  private InlineGraphic scaled(float share) {
    return new InlineGraphic(graphic, width * share, ascent * share, depth * share, tag, level);
  }
}
