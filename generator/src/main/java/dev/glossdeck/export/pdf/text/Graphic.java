package dev.glossdeck.export.pdf.text;

import dev.glossdeck.maths.Outline;
import java.util.List;

/** A picture, formula or code. */
public sealed interface Graphic {

  /**
   * A picture.
   *
   * @param name the name of the media file
   * @param resource its name in the pages' resource dictionary
   * @param width the natural width, in points, above 0
   * @param height the natural height, in points, above 0
   * @param largest the largest useful scale, 1 or more
   */
  record Picture(String name, String resource, float width, float height, float largest)
      implements Graphic {
    /** A picture that is no larger than its natural size. */
    public Picture(String name, String resource, float width, float height) {
      this(name, resource, width, height, 1);
    }
  }

  /**
   * A formula.
   *
   * @param outline its shapes
   * @param letters the characters that are typeset in fonts of the text
   */
  record Formula(Outline outline, List<Letters> letters) implements Graphic {
    /** Copies the list. */
    public Formula {
      letters = List.copyOf(letters);
    }
  }

  /**
   * A QR code (ISO/IEC 18004), without the blank zone around it.
   *
   * @param modules the number of modules on each side
   * @param bars the dark modules, row by row from the top
   */
  record QrCode(int modules, List<Bar> bars) implements Graphic {
    /** Copies the list. */
    public QrCode {
      bars = List.copyOf(bars);
    }
  }

  /**
   * Dark modules beside each other.
   *
   * @param x the column of the first one
   * @param y the row, from the bottom
   * @param length their number
   */
  record Bar(int x, int y, int length) {}

  /**
   * Characters of a formula that its mathematical fonts lack. Lengths are in em of the formula.
   *
   * @param x the position of the left end
   * @param y the height of the baseline above that of the formula
   * @param size the font size
   * @param runs the glyphs, from left to right
   */
  record Letters(float x, float y, float size, List<GlyphRun> runs) {
    /** Copies the list. */
    public Letters {
      runs = List.copyOf(runs);
    }
  }
}
