package dev.glossdeck.export.pdf.layout;

import dev.glossdeck.export.pdf.font.GlyphSpace;
import dev.glossdeck.export.pdf.sheet.Rect;
import dev.glossdeck.export.pdf.tag.Tag;
import dev.glossdeck.export.pdf.text.GlyphRun;
import java.util.List;

/**
 * Glyphs in a line at their position on a card.
 *
 * @param x the position of the first glyph, in points from the card's left edge
 * @param baseline the position of the baseline, in points from the card's bottom edge
 * @param size the font size of text of scale 1, in points
 * @param runs the runs of glyphs, from left to right
 * @param tag the structure element
 */
public record TextLine(float x, float baseline, float size, List<GlyphRun> runs, Tag tag)
    implements FaceItem {
  private static final float ASCENT = 0.99f;
  private static final float DESCENT = 0.26f;

  /** Copies the list. */
  public TextLine {
    runs = List.copyOf(runs);
  }

  @Override
  public Rect bounds() {
    float units = 0;
    for (GlyphRun run : runs) {
      units += run.width();
    }
    float width = GlyphSpace.toPoints(units, size);
    return new Rect(x, baseline - DESCENT * size, width, (ASCENT + DESCENT) * size);
  }

  @Override
  public TextLine withTag(Tag other) {
    return new TextLine(x, baseline, size, runs, other);
  }
}
