package dev.glossdeck.export.pdf;

/**
 * A drawing at its place on a card.
 *
 * @param x of its left edge, in points from the card's left edge
 * @param baseline in points from the card's bottom edge
 * @param size of the side, in points, which the drawing's lengths are shares of
 * @param drawing what is drawn
 * @param tag what it is
 */
record PlacedDrawing(float x, float baseline, float size, Drawing drawing, Tag tag)
    implements Mark {
  private static final float UNITS = 1000f;

  @Override
  public PlacedDrawing as(Tag other) {
    return new PlacedDrawing(x, baseline, size, drawing, other);
  }

  /** The rectangle that it fills, in points from the card's bottom left corner. */
  Box box() {
    float below = drawing.depth() * size / UNITS;
    float height = drawing.ascent() * size / UNITS + below;
    return new Box(x, baseline - below, drawing.width() * size / UNITS, height);
  }
}
