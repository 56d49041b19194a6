package dev.glossdeck.picture;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Computes the natural size of SVG drawings (SVG 2, 8.2; CSS Values 4, 6.2). */
final class SvgSize {
  private static final double DEFAULT_WIDTH = 300;
  private static final double DEFAULT_HEIGHT = 150;
  private static final double EM = 16;
  private static final Map<String, Double> UNITS =
      Map.of(
          "", 1.0, "px", 1.0, "pt", 96 / 72.0, "pc", 16.0, "in", 96.0, "cm", 96 / 2.54, "mm",
          96 / 25.4, "em", EM, "rem", EM, "ex", EM / 2);

  private static final Pattern LENGTH =
      Pattern.compile("\\s*\\+?((?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d{1,3})?)([a-z]*)\\s*");
  private static final Pattern BETWEEN = Pattern.compile("[\\s,]+");
  private static final int VIEW_BOX_NUMBERS = 4;

  private SvgSize() {}

  /** Width and height in CSS pixels. */
  record Box(double width, double height) {}

  /**
   * Computes the size of a drawing by its width and height, else by its view box.
   *
   * @param width the attribute; empty if there is none
   * @param height the attribute; empty if there is none
   * @param viewBox the attribute; empty if there is none
   */
  static Box of(String width, String height, String viewBox) throws PictureFault {
    Optional<Double> wide = length(width);
    Optional<Double> high = length(height);
    Optional<Box> view = viewBox(viewBox);
    double ratio = view.map(box -> box.height / box.width).orElse(DEFAULT_HEIGHT / DEFAULT_WIDTH);
    double across =
        wide.orElseGet(
            () ->
                high.map(given -> given / ratio)
                    .or(() -> view.map(Box::width))
                    .orElse(DEFAULT_WIDTH));
    double down = high.orElse(across * ratio);
    if (!(across > 0 && down > 0)) {
      throw PictureFault.broken("has no size");
    }
    if (!(across <= PictureBounds.LONGEST_SIDE && down <= PictureBounds.LONGEST_SIDE)) {
      throw PictureFault.large("is wider or higher than 100000 pixels");
    }
    return new Box(across, down);
  }

  /** Parses a length; empty if there is none, and for a percentage. */
  private static Optional<Double> length(String value) {
    Matcher length = LENGTH.matcher(value);
    if (!length.matches()) {
      return Optional.empty();
    }
    double number = Double.parseDouble(length.group(1));
    return Optional.ofNullable(UNITS.get(length.group(2))).map(unit -> number * unit);
  }

  private static Optional<Box> viewBox(String value) {
    String[] numbers = BETWEEN.split(value.strip(), -1);
    if (numbers.length != VIEW_BOX_NUMBERS) {
      return Optional.empty();
    }
    try {
      Box box = new Box(Double.parseDouble(numbers[2]), Double.parseDouble(numbers[3]));
      return Optional.of(box).filter(found -> found.width > 0 && found.height > 0);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
