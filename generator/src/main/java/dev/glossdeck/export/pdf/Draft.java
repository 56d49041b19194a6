package dev.glossdeck.export.pdf;

import dev.glossdeck.export.pdf.Passage.Alignment;
import java.util.ArrayList;
import java.util.List;

/** A side broken into lines at one size, which may turn out not to fit. */
final class Draft {
  private static final float LEADING = 1.25f;

  /** From the top of a line to its baseline: DejaVu's capitals stand in the middle. */
  private static final float ASCENT = 0.99f;

  private static final float STRIKE_HEIGHT = 0.24f;
  private static final float RULE = 0.06f;
  private static final float MARKER_GAP = 0.4f;
  private static final float UNITS = 1000f;

  private final Typefaces typefaces;
  private final Box box;
  private final float size;
  private final boolean centred;
  private final List<Row> rows = new ArrayList<>();

  /** A line of a passage; the first one bears the passage's marker and the space above it. */
  private record Row(Line line, Passage passage, boolean isFirst) {
    float spaceBefore() {
      return isFirst ? passage.shape().spaceBefore() : 0;
    }
  }

  /**
   * Begins an empty side.
   *
   * @param size in points
   * @param centred whether text of natural alignment stands in the middle
   */
  Draft(Typefaces typefaces, Box box, float size, boolean centred) {
    this.typefaces = typefaces;
    this.box = box;
    this.size = size;
    this.centred = centred;
  }

  void add(Passage passage) {
    float width = (box.width() / size - passage.shape().indent()) * UNITS;
    List<Line> lines =
        isCentred(passage)
            ? LineBreaker.balanced(typefaces, passage.words(), width)
            : LineBreaker.lines(typefaces, passage.words(), width);
    for (int i = 0; i < lines.size(); i++) {
      rows.add(new Row(lines.get(i), passage, i == 0));
    }
  }

  int lineCount() {
    return rows.size();
  }

  /** Whether a word goes on in the next line because it is wider than a line. */
  boolean isTorn() {
    return rows.stream().anyMatch(row -> row.line().torn());
  }

  /** Whether one face holds it all. */
  boolean fits() {
    return height(rows) <= box.height();
  }

  /** Fills as many faces as there are lines for, at least one. */
  List<CardFace> faces() {
    List<CardFace> faces = new ArrayList<>();
    int from = 0;
    do {
      int to = from + rowsThatFit(from);
      faces.add(face(rows.subList(from, to)));
      from = to;
    } while (from < rows.size());
    return faces;
  }

  private int rowsThatFit(int from) {
    float used = 0;
    int count = 0;
    while (from + count < rows.size()) {
      Row row = rows.get(from + count);
      used += (LEADING + (count == 0 ? 0 : row.spaceBefore())) * size;
      if (used > box.height() && count > 0) {
        return count;
      }
      count++;
    }
    return count;
  }

  private float height(List<Row> some) {
    float height = 0;
    for (int i = 0; i < some.size(); i++) {
      height += (LEADING + (i == 0 ? 0 : some.get(i).spaceBefore())) * size;
    }
    return height;
  }

  private CardFace face(List<Row> some) {
    List<TextLine> lines = new ArrayList<>();
    List<Box> rules = new ArrayList<>();
    float top = box.top() - (box.height() - height(some)) / 2;
    for (int i = 0; i < some.size(); i++) {
      Row row = some.get(i);
      float above = i == 0 ? 0 : row.spaceBefore() * size;
      float baseline = top - above - ASCENT * size;
      place(row, baseline, lines);
      strike(lines.get(lines.size() - 1), rules);
      top -= above + LEADING * size;
      for (float bar : row.passage().shape().bars()) {
        boolean goesOn = i > 0 && some.get(i - 1).passage().shape().bars().contains(bar);
        float height = LEADING * size + (goesOn ? above : 0);
        rules.add(new Box(box.x() + bar * size, top, RULE * size, height));
      }
    }
    return new CardFace(lines, rules);
  }

  private void place(Row row, float baseline, List<TextLine> lines) {
    Passage passage = row.passage();
    float x = box.x() + passage.shape().indent() * size;
    if (row.isFirst() && passage.marker().isPresent()) {
      Passage.Marker marker = passage.marker().get();
      float markerX = x - MARKER_GAP * size - points(marker.line().width());
      lines.add(new TextLine(markerX, baseline, size, marker.line().runs(), marker.tag()));
    }
    if (isCentred(passage)) {
      x += Math.max(0, box.right() - x - points(row.line().width())) / 2;
    }
    lines.add(new TextLine(x, baseline, size, row.line().runs(), passage.tag()));
  }

  private boolean isCentred(Passage passage) {
    Alignment alignment = passage.shape().alignment();
    return alignment == Alignment.CENTRE || (alignment == Alignment.NATURAL && centred);
  }

  private void strike(TextLine line, List<Box> rules) {
    float x = line.x();
    for (GlyphRun run : line.runs()) {
      float width = points(run.width());
      if (run.style().struck()) {
        float y = line.baseline() + STRIKE_HEIGHT * size * run.style().scale();
        rules.add(new Box(x, y, width, RULE * size));
      }
      x += width;
    }
  }

  private float points(float units) {
    return units * size / UNITS;
  }
}
