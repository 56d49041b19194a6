package dev.glossdeck.export.pdf;

import dev.glossdeck.maths.Pen;

/** Writes the borders of shapes as path operators, in thousandths (PDF 32000-1, 8.5.2). */
final class FormulaPen implements Pen {
  private static final float UNITS = 1000f;

  private final StringBuilder operators;

  /** A pen that writes behind what is there. */
  FormulaPen(StringBuilder operators) {
    this.operators = operators;
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

  private StringBuilder point(float x, float y) {
    return operators
        .append(Math.round(x * UNITS))
        .append(' ')
        .append(Math.round(y * UNITS))
        .append(' ');
  }
}
