package dev.glossdeck.export.pdf.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * The lines or marks to cut along. They are black and 0.25 points wide: grey lines turn to dots on
 * printers without colour.
 */
final class CuttingGuides {
  static final float WIDTH = 0.25f;

  /** The length of a dash, and of the gap behind it. */
  static final float DASH = 4;

  /** The length of a mark, 4 mm. */
  private static final float MARK = Millimetres.toPoints(4);

  /** The space between a mark and the cards, 1 mm. */
  private static final float MARK_GAP = Millimetres.toPoints(1);

  private static final float EDGE = 0.5f;

  private final Sheet sheet;
  private final Grid grid;
  private final Guides guides;

  CuttingGuides(Sheet sheet, Grid grid, Guides guides) {
    this.sheet = sheet;
    this.grid = grid;
    this.guides = guides;
  }

  List<Rect> rects() {
    List<Rect> rects = new ArrayList<>();
    Rect first = grid.cell(sheet, 0);
    Rect last = grid.cell(sheet, grid.cells() - 1);
    NavigableSet<Float> columns = new TreeSet<>();
    NavigableSet<Float> rows = new TreeSet<>();
    for (int i = 0; i < grid.cells(); i++) {
      Rect cell = grid.cell(sheet, i);
      addEdge(columns, cell.x(), sheet.width());
      addEdge(columns, cell.right(), sheet.width());
      addEdge(rows, cell.y(), sheet.height());
      addEdge(rows, cell.top(), sheet.height());
    }
    for (float x : columns) {
      addColumn(rects, x, last.y(), first.top());
    }
    for (float y : rows) {
      addRow(rects, y, first.x(), last.right());
    }
    return rects;
  }

  /** Adds an edge unless it is that of the sheet or has been added. */
  private static void addEdge(NavigableSet<Float> edges, float at, float end) {
    boolean isNew = edges.subSet(at - EDGE, at + EDGE).isEmpty();
    if (isNew && at > EDGE && at < end - EDGE) {
      edges.add(at);
    }
  }

  private void addColumn(List<Rect> rects, float x, float bottom, float top) {
    float left = x - WIDTH / 2;
    switch (guides) {
      case LINES -> rects.add(new Rect(left, 0, WIDTH, sheet.height()));
      case MARKS -> {
        addMark(rects, left, Math.max(0, bottom - MARK_GAP - MARK), bottom - MARK_GAP, true);
        addMark(rects, left, top + MARK_GAP, top + MARK_GAP + MARK, true);
        if (bottom < MARK_GAP) {
          addMark(rects, left, 0, MARK, true);
        }
        if (top > sheet.height() - MARK_GAP) {
          addMark(rects, left, sheet.height() - MARK, sheet.height(), true);
        }
      }
      case NONE -> {
        // Perforated stock shows where to part it.
      }
    }
  }

  private void addRow(List<Rect> rects, float y, float left, float right) {
    float bottom = y - WIDTH / 2;
    switch (guides) {
      case LINES -> rects.add(new Rect(0, bottom, sheet.width(), WIDTH));
      case MARKS -> {
        addMark(rects, bottom, Math.max(0, left - MARK_GAP - MARK), left - MARK_GAP, false);
        addMark(rects, bottom, right + MARK_GAP, right + MARK_GAP + MARK, false);
        if (left < MARK_GAP) {
          addMark(rects, bottom, 0, MARK, false);
        }
        if (right > sheet.width() - MARK_GAP) {
          addMark(rects, bottom, sheet.width() - MARK, sheet.width(), false);
        }
      }
      case NONE -> {
        // Perforated stock shows where to part it.
      }
    }
  }

  private void addMark(List<Rect> rects, float across, float from, float to, boolean upright) {
    float end = Math.min(to, upright ? sheet.height() : sheet.width());
    if (end - from > 1) {
      rects.add(
          upright
              ? new Rect(across, from, WIDTH, end - from)
              : new Rect(from, across, end - from, WIDTH));
    }
  }
}
