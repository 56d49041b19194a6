package dev.glossdeck.export.pdf.layout;

import dev.glossdeck.export.pdf.font.GlyphSpace;
import dev.glossdeck.export.pdf.sheet.Rect;
import dev.glossdeck.export.pdf.tag.Tag;
import dev.glossdeck.export.pdf.text.InlineGraphic;

/**
 * A drawing at its place on a card.
 *
 * @param x of its left edge, in points from the card's left edge
 * @param baseline in points from the card's bottom edge
 * @param size of the side, in points, which the drawing's lengths are shares of
 * @param graphic what is drawn
 * @param tag what it is
 */
public record PlacedGraphic(float x, float baseline, float size, InlineGraphic graphic, Tag tag)
    implements FaceItem {

  @Override
  public PlacedGraphic withTag(Tag other) {
    return new PlacedGraphic(x, baseline, size, graphic, other);
  }

  /** The rectangle that it fills, in points from the card's bottom left corner. */
  public Rect bounds() {
    float below = GlyphSpace.toPoints(graphic.depth(), size);
    float height = GlyphSpace.toPoints(graphic.ascent(), size) + below;
    return new Rect(x, baseline - below, GlyphSpace.toPoints(graphic.width(), size), height);
  }
}
