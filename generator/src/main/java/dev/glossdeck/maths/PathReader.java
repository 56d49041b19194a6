package dev.glossdeck.maths;

/**
 * Reads SVG 1.1 path data with the commands that MathJax uses; numbers are separated by spaces,
 * commas or signs.
 */
final class PathReader {
  private static final double TO_CUBIC = 2.0 / 3;

  private final String path;
  private final AffineMap placement;
  private final Pen pen;
  private int index;

  private double x;
  private double y;
  private double controlX;
  private double controlY;

  PathReader(String path, AffineMap placement, Pen pen) {
    this.path = path;
    this.placement = placement;
    this.pen = pen;
  }

  void read() {
    while (index < path.length()) {
      char command = path.charAt(index++);
      if (command == 'Z') {
        pen.close();
      } else if (command != ' ') {
        draw(command);
      }
    }
  }

  private void draw(char command) {
    switch (command) {
      case 'M' -> {
        to(number(), number());
        pen.moveTo(placedX(x, y), placedY(x, y));
      }
      case 'L' -> line(number(), number());
      case 'l' -> line(x + number(), y + number());
      case 'H' -> line(number(), y);
      case 'V' -> line(x, number());
      case 'Q' -> quadratic(number(), number(), number(), number());
      // The reflected control point of the preceding curve (SVG 1.1, 8.3.7).
      case 'T' -> quadratic(2 * x - controlX, 2 * y - controlY, number(), number());
      case 'C' -> cubic(number(), number(), number(), number(), number(), number());
      default -> throw new IllegalArgumentException("not a path: " + path);
    }
  }

  private void to(double nextX, double nextY) {
    x = nextX;
    y = nextY;
    controlX = nextX;
    controlY = nextY;
  }

  private void line(double nextX, double nextY) {
    to(nextX, nextY);
    pen.lineTo(placedX(x, y), placedY(x, y));
  }

  private void quadratic(double atX, double atY, double nextX, double nextY) {
    cubic(
        x + TO_CUBIC * (atX - x),
        y + TO_CUBIC * (atY - y),
        nextX + TO_CUBIC * (atX - nextX),
        nextY + TO_CUBIC * (atY - nextY),
        nextX,
        nextY);
    controlX = atX;
    controlY = atY;
  }

  private void cubic(double x1, double y1, double x2, double y2, double nextX, double nextY) {
    pen.curveTo(
        placedX(x1, y1),
        placedY(x1, y1),
        placedX(x2, y2),
        placedY(x2, y2),
        placedX(nextX, nextY),
        placedY(nextX, nextY));
    to(nextX, nextY);
  }

  private float placedX(double atX, double atY) {
    return (float) placement.x(atX, atY);
  }

  private float placedY(double atX, double atY) {
    return (float) placement.y(atX, atY);
  }

  private double number() {
    while (path.charAt(index) == ' ' || path.charAt(index) == ',') {
      index++;
    }
    int start = index;
    index++;
    while (index < path.length() && isPart(path.charAt(index))) {
      index++;
    }
    return Double.parseDouble(path.substring(start, index));
  }

  private static boolean isPart(char c) {
    return (c >= '0' && c <= '9') || c == '.';
  }
}
