package dev.glossdeck.export.pdf;

import dev.glossdeck.export.pdf.TextStyle.Stroke;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of a passage.
 *
 * @param line what it shows
 * @param passage which it belongs to
 * @param isFirst whether it bears the passage's marker and the space above it
 * @param size of the side, in points
 * @param width between the edges, in points
 * @param centred whether it stands in the middle
 */
record LineSlab(
    Line line, Passage passage, boolean isFirst, float size, float width, boolean centred)
    implements Slab {
  private static final float LEADING = 1.25f;

  /** From the top of a line to its baseline: DejaVu's capitals stand in the middle. */
  private static final float ASCENT = 0.99f;

  /** Between a drawing and the lines above and below. */
  private static final float CLEARANCE = 0.12f;

  private static final float THROUGH_HEIGHT = 0.24f;
  private static final float UNDER_HEIGHT = -0.14f;
  private static final float RULE = 0.06f;
  private static final float MARKER_GAP = 0.4f;
  private static final float UNITS = 1000f;

  @Override
  public Shape shape() {
    return passage.shape();
  }

  @Override
  public float height() {
    return (ascent() + depth()) * size;
  }

  /** From the upper edge to the baseline, in em. */
  private float ascent() {
    float drawn = line.ascent() / UNITS;
    return drawn == 0 ? ASCENT : Math.max(ASCENT, drawn + CLEARANCE);
  }

  private float depth() {
    float drawn = line.depth() / UNITS;
    return drawn == 0 ? LEADING - ASCENT : Math.max(LEADING - ASCENT, drawn + CLEARANCE);
  }

  @Override
  public float spaceBefore() {
    return isFirst ? shape().spaceBefore() * size : 0;
  }

  @Override
  public boolean isTorn() {
    return line.torn() || line.hang() > 0;
  }

  @Override
  public void placeOn(FaceMaker face, float left, float top) {
    float baseline = top - ascent() * size;
    float indent = shape().indent() * size;
    float start = isRightToLeft() ? left : left + indent;
    if (isFirst && passage.marker().isPresent()) {
      Passage.Marker marker = passage.marker().get();
      float gap = MARKER_GAP * size;
      float x =
          isRightToLeft()
              ? left + width - indent + gap
              : start - gap - points(marker.line().width());
      place(face, marker.line(), x, baseline, marker.tag());
    }
    place(face, line, start + offset(), baseline, passage.tag());
  }

  /** How far from the start its left end stands; text from right to left begins at the right. */
  private float offset() {
    float free = Math.max(0, width - shape().indent() * size - points(line.width()));
    if (shape().alignment() == Alignment.RIGHT) {
      return free;
    }
    float hang = points(line.hang());
    return centred ? free / 2 : isRightToLeft() ? Math.max(0, free - hang) : hang;
  }

  @Override
  public boolean isRightToLeft() {
    return line.rightToLeft();
  }

  private void place(FaceMaker face, Line shown, float from, float baseline, Tag tag) {
    List<GlyphRun> runs = new ArrayList<>();
    float start = from;
    float x = from;
    for (Piece piece : shown.pieces()) {
      if (piece instanceof Drawing drawing) {
        addText(face, runs, start, baseline, tag);
        face.add(new PlacedDrawing(x, baseline, size, drawing, drawing.tag()));
        start = x + points(piece.width());
      } else if (piece instanceof GlyphRun run) {
        runs.add(run);
        stroke(face, run, x, baseline);
      }
      x += points(piece.width());
    }
    addText(face, runs, start, baseline, tag);
  }

  private void addText(FaceMaker face, List<GlyphRun> runs, float x, float baseline, Tag tag) {
    if (!runs.isEmpty()) {
      face.add(new TextLine(x, baseline, size, runs, tag));
      runs.clear();
    }
  }

  private void stroke(FaceMaker face, GlyphRun run, float x, float baseline) {
    TextStyle style = run.style();
    if (style.stroke() != Stroke.NONE) {
      float height = style.stroke() == Stroke.THROUGH ? THROUGH_HEIGHT : UNDER_HEIGHT;
      float y = baseline + (style.rise() + height * style.scale()) * size;
      face.rule(new Box(x, y, points(run.width()), RULE * size));
    }
  }

  private float points(float units) {
    return units * size / UNITS;
  }
}
