package dev.glossdeck.export.pdf.text;

import dev.glossdeck.export.pdf.font.GlyphSpace;
import dev.glossdeck.export.pdf.tag.Tag;

/**
 * A formula or a picture that stands in a line like a letter. Lengths are in 1/1000 of the side's
 * size.
 *
 * @param graphic what it shows
 * @param width how far it moves on
 * @param ascent above the baseline, 0 or more
 * @param depth below the baseline, 0 or more
 * @param tag its element, which holds the words that stand for it
 */
public record InlineGraphic(Graphic graphic, float width, float ascent, float depth, Tag tag)
    implements InlineBox {

  /** A picture up to this height is a sign within its line. */
  private static final float MAX_SYMBOL_HEIGHT = 1600f;

  private static final float CAP_HEIGHT = 730f;

  /** The same, made smaller to fit a width; itself if it fits. */
  InlineGraphic fitted(float maxWidth) {
    return width <= maxWidth ? this : scaled(maxWidth / width);
  }

  /**
   * The same as it is drawn at a size: a picture in points of its own, a formula with the text, and
   * both no higher than allowed.
   *
   * @param maxWidth of a picture, in points
   */
  InlineGraphic sized(SizeTrial trial, float maxWidth) {
    if (graphic instanceof Graphic.Picture picture) {
      return sized(picture, trial, maxWidth);
    }
    float most = GlyphSpace.ofPoints(trial.height(), trial.size());
    return ascent + depth <= most ? this : scaled(most / (ascent + depth));
  }

  private InlineGraphic sized(Graphic.Picture picture, SizeTrial trial, float maxWidth) {
    float narrowing = Math.min(1, maxWidth / picture.width());
    float share = Math.min(narrowing, trial.pictureHeight() / picture.height());
    float unit = GlyphSpace.ofEm(share) / trial.size();
    float height = picture.height() * unit;
    // A small sign stands in the middle of its line, a figure on the baseline.
    float below = height <= MAX_SYMBOL_HEIGHT ? Math.max(0, (height - CAP_HEIGHT) / 2) : 0;
    return new InlineGraphic(graphic, picture.width() * unit, height - below, below, tag);
  }

  private InlineGraphic scaled(float share) {
    return new InlineGraphic(graphic, width * share, ascent * share, depth * share, tag);
  }
}
