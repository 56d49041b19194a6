package dev.glossdeck.export.pdf.layout;

import dev.glossdeck.export.pdf.font.GlyphSpace;
import dev.glossdeck.export.pdf.sheet.Rect;
import dev.glossdeck.export.pdf.tag.Tag;
import dev.glossdeck.export.pdf.text.InlineGraphic;

/**
 * A graphic at its position on a card.
 *
 * @param x the position of its left edge, in points from the card's left edge
 * @param baseline the position of its baseline, in points from the card's bottom edge
 * @param size the font size of the side, in points
 * @param graphic the graphic
 * @param tag its structure element
 */
public record PlacedGraphic(float x, float baseline, float size, InlineGraphic graphic, Tag tag)
    implements FaceItem {

  @Override
  public PlacedGraphic withTag(Tag other) {
    return new PlacedGraphic(x, baseline, size, graphic, other);
  }

  @Override
  public Rect bounds() {
    float below = GlyphSpace.toPoints(graphic.depth(), size);
    float height = GlyphSpace.toPoints(graphic.ascent(), size) + below;
    return new Rect(x, baseline - below, GlyphSpace.toPoints(graphic.width(), size), height);
  }
}
