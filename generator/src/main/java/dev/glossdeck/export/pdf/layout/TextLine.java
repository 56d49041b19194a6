package dev.glossdeck.export.pdf.layout;

import dev.glossdeck.export.pdf.tag.Tag;
import dev.glossdeck.export.pdf.text.GlyphRun;
import java.util.List;

/**
 * Letters side by side at their place on a card.
 *
 * @param x of its first glyph, in points from the card's left edge
 * @param baseline in points from the card's bottom edge
 * @param size of a glyph of scale 1, in points
 * @param runs from left to right
 * @param tag what it is
 */
public record TextLine(float x, float baseline, float size, List<GlyphRun> runs, Tag tag)
    implements FaceItem {
  public TextLine {
    runs = List.copyOf(runs);
  }

  @Override
  public TextLine withTag(Tag other) {
    return new TextLine(x, baseline, size, runs, other);
  }
}
