package dev.glossdeck.maths;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Converts the SVG of MathJax to an outline. It supports the elements and attributes that MathJax
 * uses.
 */
final class OutlineReader {
  /** MathJax draws in thousandths of an em. */
  private static final double UNIT = 1.0 / 1000;

  /** The line width of tables in MathJax's style sheet. */
  private static final double TABLE_LINE = 70;

  private static final double DASH = 140;

  /**
   * The width that MathJax's {@code liteAdaptor} assumes for characters that it cannot measure, in
   * em.
   */
  private static final double LETTER_WIDTH = 0.6;

  private static final Pattern WIDE =
      Pattern.compile("\\p{IsHan}|\\p{IsHiragana}|\\p{IsKatakana}|\\p{IsHangul}");
  private static final Pattern TRANSFORM = Pattern.compile("([a-z]+)\\(([^)]*)\\)");

  private final List<Shape> shapes = new ArrayList<>();
  private final List<Lettering> letterings = new ArrayList<>();

  private OutlineReader() {}

  /**
   * Sanitises a drawing.
   *
   * @param svg the root element
   * @return its outline
   * @throws TexException if a colour has an unknown name
   */
  static Outline read(SvgNode svg) throws TexException {
    double[] box = svg.numbers("viewBox");
    OutlineReader reader = new OutlineReader();
    // In the root y points downwards, and its first child flips that; both are flipped here.
    AffineMap upwards = AffineMap.scaling(UNIT, -UNIT);
    for (SvgNode child : svg.children()) {
      reader.draw(child, new GraphicsState(upwards, Optional.empty(), Optional.empty()));
    }
    return new Outline(
        (float) (box[2] * UNIT),
        (float) (-box[1] * UNIT),
        (float) ((box[3] + box[1]) * UNIT),
        reader.shapes,
        reader.letterings);
  }

  private void draw(SvgNode node, GraphicsState outer) throws TexException {
    GraphicsState state = stateOf(node, outer);
    switch (node.kind()) {
      case "g", "a" -> drawAll(node, state);
      case "svg" -> drawAll(node, nested(node, state));
      case "path" -> path(node, state);
      case "rect" -> rectangle(node, state);
      case "line" -> line(node, state);
      case "polygon" -> polygon(node, state);
      case "text" -> text(node, state);
      default -> throw new IllegalStateException("MathJax drew <" + node.kind() + ">");
    }
  }

  private void drawAll(SvgNode node, GraphicsState state) throws TexException {
    for (SvgNode child : node.children()) {
      draw(child, state);
    }
  }

  private static GraphicsState stateOf(SvgNode node, GraphicsState outer) throws TexException {
    String fill = node.attribute("fill");
    boolean isOwn = !fill.isEmpty() && !fill.equals("none") && !fill.equals("currentColor");
    Optional<Integer> colour = isOwn ? Optional.of(CssColours.rgb(fill)) : outer.colour();
    return new GraphicsState(transformed(node, outer.placement()), colour, outer.clip());
  }

  private static AffineMap transformed(SvgNode node, AffineMap around) {
    AffineMap placement = around;
    Matcher transform = TRANSFORM.matcher(node.attribute("transform"));
    while (transform.find()) {
      String[] words = transform.group(2).strip().split("[\\s,]+", -1);
      double[] v = new double[words.length];
      for (int i = 0; i < v.length; i++) {
        v[i] = Double.parseDouble(words[i]);
      }
      placement = placement.after(placement(transform.group(1), v));
    }
    return placement;
  }

  private static AffineMap placement(String kind, double[] v) {
    return switch (kind) {
      case "translate" -> AffineMap.translation(v[0], v.length > 1 ? v[1] : 0);
      case "scale" -> AffineMap.scaling(v[0], v.length > 1 ? v[1] : v[0]);
      case "matrix" -> new AffineMap(v[0], v[1], v[2], v[3], v[4], v[5]);
      case "rotate" ->
          v.length < 3
              ? AffineMap.rotation(v[0])
              : AffineMap.translation(v[1], v[2])
                  .after(AffineMap.rotation(v[0]))
                  .after(AffineMap.translation(-v[1], -v[2]));
      default -> throw new IllegalStateException("MathJax transformed by " + kind);
    };
  }

  /** A nested drawing is clipped at its edges (SVG 1.1, 14.3.3). */
  private static GraphicsState nested(SvgNode node, GraphicsState state) {
    double[] box = node.numbers("viewBox");
    AffineMap placement =
        state
            .placement()
            .after(AffineMap.translation(node.number("x"), node.number("y")))
            .after(
                AffineMap.scaling(
                    node.number("width", box[2]) / box[2], node.number("height", box[3]) / box[3]))
            .after(AffineMap.translation(-box[0], -box[1]));
    return new GraphicsState(
        placement,
        state.colour(),
        Optional.of(new ClipRectangle(placement, box[0], box[1], box[2], box[3])));
  }

  private void path(SvgNode node, GraphicsState state) {
    String data = node.attribute("d");
    if (data.isEmpty()) {
      return;
    }
    // In the bundle the path data of a glyph is its name: MnameZ.
    boolean isGlyph = data.indexOf('/') > 0;
    add(new Contour(isGlyph ? data.substring(1, data.length() - 1) : data), state);
  }

  private void rectangle(SvgNode node, GraphicsState state) {
    double x = node.number("x");
    double y = node.number("y");
    double width = node.number("width");
    double height = node.number("height");
    if (!node.attribute("fill").equals("none")) {
      bar(x, y, width, height, state);
    } else if (!node.attribute("stroke").equals("none")) {
      double line = node.number("stroke-width", TABLE_LINE);
      double half = line / 2;
      bar(x - half, y - half, width + line, line, state);
      bar(x - half, y + height - half, width + line, line, state);
      bar(x - half, y + half, line, height - line, state);
      bar(x + width - half, y + half, line, height - line, state);
    }
  }

  private void bar(double x, double y, double width, double height, GraphicsState state) {
    AffineMap placement = AffineMap.translation(x, y).after(AffineMap.scaling(width, height));
    add(Contour.UNIT_SQUARE, state.placed(placement));
  }

  /** A line is a rotated bar; a dashed one is several bars. */
  private void line(SvgNode node, GraphicsState state) {
    double x = node.number("x1");
    double y = node.number("y1");
    double dx = node.number("x2") - x;
    double dy = node.number("y2") - y;
    double length = StrictMath.hypot(dx, dy);
    double width = node.number("stroke-width", node.number("stroke-thickness", TABLE_LINE));
    double angle = Math.toDegrees(StrictMath.atan2(dy, dx));
    GraphicsState along =
        state.placed(AffineMap.translation(x, y).after(AffineMap.rotation(angle)));
    boolean isBroken = node.attribute("class").matches("mjx-(dashed|dotted)");
    double dash = isBroken ? DASH : length;
    for (double at = 0; at < length; at += 2 * dash) {
      bar(at, -width / 2, Math.min(dash, length - at), width, along);
    }
  }

  private void polygon(SvgNode node, GraphicsState state) {
    double[] points = node.numbers("points");
    List<double[]> corners = new ArrayList<>();
    for (int i = 0; i + 1 < points.length; i += 2) {
      corners.add(new double[] {points[i], points[i + 1]});
    }
    add(ClipRectangle.contour(List.of(corners)), state);
  }

  private void add(Contour contour, GraphicsState state) {
    Optional<Shape> shape =
        state.clip().isEmpty()
            ? Optional.of(new Shape(contour, state.placement(), state.colour()))
            : state.clip().get().clip(contour, state);
    shape.ifPresent(shapes::add);
  }

  private void text(SvgNode node, GraphicsState state) {
    String text = node.children().stream().map(SvgNode::text).reduce("", String::concat);
    // MathJax writes empty texts beside tables for its own use.
    if (text.isEmpty()) {
      return;
    }
    AffineMap placement = state.placement();
    double size = node.number("font-size", 1 / UNIT) * Math.abs(placement.d());
    double width = text.codePoints().mapToDouble(OutlineReader::width).sum() * size;
    Lettering next =
        new Lettering(
            text,
            (float) placement.e(),
            (float) placement.f(),
            (float) size,
            (float) width,
            node.attribute("font-weight").equals("bold"),
            node.attribute("font-style").equals("italic"),
            state.colour());
    join(next);
  }

  private static double width(int codePoint) {
    return WIDE.matcher(Character.toString(codePoint)).matches() ? 1 : LETTER_WIDTH;
  }

  /**
   * MathJax places characters one by one; they are joined, since words have to be shaped as a
   * whole.
   */
  private void join(Lettering next) {
    int last = letterings.size() - 1;
    if (last >= 0 && letterings.get(last).isBefore(next)) {
      next = letterings.remove(last).joined(next);
    }
    letterings.add(next);
  }
}
