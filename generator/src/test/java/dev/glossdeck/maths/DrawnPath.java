package dev.glossdeck.maths;

import java.util.ArrayList;
import java.util.List;

/** Takes down what a pen draws, a command a line. */
final class DrawnPath implements Pen {
  private final List<String> drawn = new ArrayList<>();

  /** What a contour draws. */
  static List<String> of(Contour contour, AffineMap placement) {
    DrawnPath path = new DrawnPath();
    contour.trace(placement, path);
    return path.lines();
  }

  List<String> lines() {
    return drawn;
  }

  @Override
  public void moveTo(float x, float y) {
    add("M", x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    add("L", x, y);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x, float y) {
    add("C", x1, y1, x2, y2, x, y);
  }

  @Override
  public void close() {
    drawn.add("Z");
  }

  private void add(String command, float... numbers) {
    StringBuilder line = new StringBuilder(command);
    for (float number : numbers) {
      line.append(' ').append(Math.round(number * 100) / 100.0);
    }
    drawn.add(line.toString().replace(".0 ", " ").replaceAll("\\.0$", ""));
  }
}
