package dev.glossdeck.export.pdf.sheet;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The size of a sheet of paper in portrait orientation. Lengths are in points, 1/72 inch. */
public enum PaperSize {
  /** 210 × 297 mm (ISO 216); an eighth of it is a card of the format A7. */
  A4(595.28f, 841.89f),
  /** 8.5 × 11 in (ANSI A). */
  LETTER(612f, 792f);

  private final float width;
  private final float height;

  PaperSize(float width, float height) {
    this.width = width;
    this.height = height;
  }

  /**
   * Parses a name.
   *
   * @param name such as {@code a4} or {@code letter}, case-insensitive
   * @return the paper size; empty for an unknown name
   */
  public static Optional<PaperSize> parse(String name) {
    return Arrays.stream(values()).filter(paper -> paper.toString().equals(lower(name))).findAny();
  }

  /**
   * The width.
   *
   * @return the width, in points
   */
  public float width() {
    return width;
  }

  /**
   * The height.
   *
   * @return the height, in points
   */
  public float height() {
    return height;
  }

  /** The name that {@link #parse} takes. */
  @Override
  public String toString() {
    return lower(name());
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
