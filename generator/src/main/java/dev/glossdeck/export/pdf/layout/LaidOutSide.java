package dev.glossdeck.export.pdf.layout;

import dev.glossdeck.export.pdf.text.Graphic;
import java.util.List;

/**
 * A side on its faces.
 *
 * @param faces one or more
 * @param size the font size, in points
 * @param lines the number of lines and rows
 * @param tornWords the number of words and numbers that are split although no hyphen may stand
 *     there, and of formulas that are scaled down
 */
public record LaidOutSide(List<CardFace> faces, float size, int lines, int tornWords) {
  /** The size of the letters of formulas in that of the text, see {@code FormulaGraphics}. */
  private static final float FORMULA_SCALE = 1.15f;

  /** Copies the list. */
  public LaidOutSide {
    faces = List.copyOf(faces);
  }

  /**
   * The size of the text beside which the smallest formula would look right, in points; that of the
   * side if it is not scaled down.
   */
  public float smallestFormula() {
    float smallest = size;
    for (CardFace face : faces) {
      for (FaceItem item : face.items()) {
        if (item instanceof PlacedGraphic placed
            && placed.graphic().graphic() instanceof Graphic.Formula formula) {
          float em = placed.bounds().width() / formula.outline().width();
          smallest = Math.min(smallest, em / FORMULA_SCALE);
        }
      }
    }
    return smallest;
  }
}
