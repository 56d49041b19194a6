package dev.glossdeck.export.pdf.text;

import dev.glossdeck.maths.Outline;
import java.util.List;

/** What is drawn and not set in letters. */
public sealed interface Graphic {

  /**
   * A picture.
   *
   * @param name the medium's
   * @param resource its name in the pages' resources
   * @param width as its author made it, in points, above 0
   * @param height in points, above 0
   */
  record Picture(String name, String resource, float width, float height) implements Graphic {}

  /**
   * A formula.
   *
   * @param outline its shapes
   * @param letters what stands between them in fonts of the text
   */
  record Formula(Outline outline, List<Letters> letters) implements Graphic {
    /** Copies the list. */
    public Formula {
      letters = List.copyOf(letters);
    }
  }

  /**
   * Letters within a formula. Lengths are in em of the formula.
   *
   * @param x their left end
   * @param y their baseline, above the formula's
   * @param size of the font
   * @param runs from left to right
   */
  record Letters(float x, float y, float size, List<GlyphRun> runs) {
    /** Copies the list. */
    public Letters {
      runs = List.copyOf(runs);
    }
  }
}
