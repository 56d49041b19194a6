package dev.glossdeck.export.pdf.layout;

import dev.glossdeck.export.pdf.flow.Alignment;
import dev.glossdeck.export.pdf.flow.BlockStyle;
import dev.glossdeck.export.pdf.flow.Paragraph;
import dev.glossdeck.export.pdf.font.GlyphSpace;
import dev.glossdeck.export.pdf.sheet.Rect;
import dev.glossdeck.export.pdf.tag.Tag;
import dev.glossdeck.export.pdf.text.GlyphRun;
import dev.glossdeck.export.pdf.text.Graphic;
import dev.glossdeck.export.pdf.text.InlineBox;
import dev.glossdeck.export.pdf.text.InlineGraphic;
import dev.glossdeck.export.pdf.text.Line;
import dev.glossdeck.export.pdf.text.TextStyle;
import dev.glossdeck.export.pdf.text.TextStyle.Stroke;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of a paragraph.
 *
 * @param line its content
 * @param paragraph the paragraph
 * @param isFirst whether it is the first line, which has the paragraph's marker and the space above
 * @param size the font size of the side, in points
 * @param width the width of the side or column, in points
 * @param centred whether it is centred
 */
record LineBox(
    Line line, Paragraph paragraph, boolean isFirst, float size, float width, boolean centred)
    implements LayoutBox {
  /** The least height of a line, in em. */
  static final float LEADING = 1.25f;

  /** From the top of a line to its baseline, in em; it centres the capitals of DejaVu. */
  private static final float ASCENT = 0.99f;

  /** The space between a graphic and the lines above and below, in em. */
  private static final float CLEARANCE = 0.12f;

  private static final float THROUGH_HEIGHT = 0.24f;
  private static final float UNDER_HEIGHT = -0.14f;
  private static final float RULE = 0.06f;
  private static final float MARKER_GAP = 0.4f;

  /** The height of capitals, in em. */
  private static final float CAPITALS = 0.73f;

  @Override
  public BlockStyle style() {
    return paragraph.style();
  }

  @Override
  public float height() {
    return (ascent() + depth()) * size;
  }

  /** From the upper edge to the baseline, in em. */
  private float ascent() {
    float drawn = GlyphSpace.toEm(line.ascent());
    return drawn == 0 ? ASCENT : Math.max(ASCENT, drawn + CLEARANCE);
  }

  private float depth() {
    float drawn = GlyphSpace.toEm(line.depth());
    return drawn == 0 ? LEADING - ASCENT : Math.max(LEADING - ASCENT, drawn + CLEARANCE);
  }

  @Override
  public float spaceBefore() {
    return isFirst ? style().spaceBefore() * size : 0;
  }

  @Override
  public boolean isTorn() {
    return line.overfull();
  }

  @Override
  public boolean isWrapped() {
    return line.hang() > 0;
  }

  @Override
  public void placeOn(CardFaceBuilder face, float left, float top) {
    float baseline = top - ascent() * size;
    float indent = style().indent() * size;
    float start = isRightToLeft() ? left : left + indent;
    if (isFirst && paragraph.marker().isPresent()) {
      Paragraph.Marker marker = paragraph.marker().get();
      float gap = MARKER_GAP * size;
      float x =
          isRightToLeft()
              ? left + width - indent + gap
              : start - gap - points(marker.line().width());
      place(face, marker.line(), x, baseline + rise(), marker.tag());
    }
    place(face, line, start + offset(), baseline, paragraph.tag());
  }

  /** How much higher than the line its marker stands, in points: beside the middle of a picture. */
  private float rise() {
    boolean beginsWithPicture =
        !line.boxes().isEmpty()
            && line.boxes().get(0) instanceof InlineGraphic first
            && first.graphic() instanceof Graphic.Picture;
    float above = GlyphSpace.toEm(line.ascent()) - CAPITALS;
    return beginsWithPicture ? Math.max(0, above / 2) * size : 0;
  }

  /** The offset of the line's left end, in points; text from right to left begins at the right. */
  private float offset() {
    float free = Math.max(0, width - style().indent() * size - points(line.width()));
    if (style().alignment() == Alignment.RIGHT) {
      return free;
    }
    float hang = points(line.hang());
    return centred ? free / 2 : isRightToLeft() ? Math.max(0, free - hang) : hang;
  }

  @Override
  public boolean isRightToLeft() {
    return line.rightToLeft();
  }

  private void place(CardFaceBuilder face, Line shown, float from, float baseline, Tag tag) {
    List<GlyphRun> runs = new ArrayList<>(shown.boxes().size());
    float start = from;
    float x = from;
    for (InlineBox box : shown.boxes()) {
      if (box instanceof InlineGraphic graphic) {
        addText(face, runs, start, baseline, tag);
        face.add(new PlacedGraphic(x, baseline, size, graphic, graphic.tag()));
        start = x + points(box.width());
      } else if (box instanceof GlyphRun run) {
        runs.add(run);
        stroke(face, run, x, baseline);
      }
      x += points(box.width());
    }
    addText(face, runs, start, baseline, tag);
  }

  private void addText(
      CardFaceBuilder face, List<GlyphRun> runs, float x, float baseline, Tag tag) {
    if (!runs.isEmpty()) {
      face.add(new TextLine(x, baseline, size, GlyphRun.joined(runs), tag));
      runs.clear();
    }
  }

  private void stroke(CardFaceBuilder face, GlyphRun run, float x, float baseline) {
    TextStyle style = run.style();
    if (style.stroke() != Stroke.NONE) {
      float height = style.stroke() == Stroke.THROUGH ? THROUGH_HEIGHT : UNDER_HEIGHT;
      float y = baseline + (style.rise() + height * style.scale()) * size;
      face.rule(new Rect(x, y, points(run.width()), RULE * size));
    }
  }

  private float points(float units) {
    return GlyphSpace.toPoints(units, size);
  }
}
