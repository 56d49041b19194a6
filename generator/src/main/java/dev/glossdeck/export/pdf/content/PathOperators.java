package dev.glossdeck.export.pdf.content;

import dev.glossdeck.export.pdf.object.ByteText;
import dev.glossdeck.export.pdf.sheet.Rect;
import dev.glossdeck.maths.Pen;

/** Writes outlines as path construction operators, in whole numbers (PDF 32000-1, 8.5.2). */
public final class PathOperators implements Pen {
  private final ByteText operators;
  private final float unit;
  private float left = Float.MAX_VALUE;
  private float bottom = Float.MAX_VALUE;
  private float right = -Float.MAX_VALUE;
  private float top = -Float.MAX_VALUE;

  /**
   * Creates a pen that appends to a content stream.
   *
   * @param operators the content stream
   * @param unit the factor by which coordinates are multiplied
   */
  public PathOperators(ByteText operators, float unit) {
    this.operators = operators;
    this.unit = unit;
  }

  @Override
  public void moveTo(float x, float y) {
    point(x, y).append("m\n");
  }

  @Override
  public void lineTo(float x, float y) {
    point(x, y).append("l\n");
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x, float y) {
    point(x1, y1);
    point(x2, y2);
    point(x, y).append("c\n");
  }

  @Override
  public void close() {
    operators.append("h\n");
  }

  /** The bounding box of the paths, in the written numbers. */
  public Rect bounds() {
    return new Rect(left, bottom, right - left, top - bottom);
  }

  private ByteText point(float x, float y) {
    float writtenX = Math.round(x * unit);
    float writtenY = Math.round(y * unit);
    left = Math.min(left, writtenX);
    right = Math.max(right, writtenX);
    bottom = Math.min(bottom, writtenY);
    top = Math.max(top, writtenY);
    return operators.append((long) writtenX).append(' ').append((long) writtenY).append(' ');
  }
}
