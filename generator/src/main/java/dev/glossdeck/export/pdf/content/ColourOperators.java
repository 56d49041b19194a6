package dev.glossdeck.export.pdf.content;

import dev.glossdeck.export.pdf.object.ByteText;
import dev.glossdeck.export.pdf.text.TextColour;

/** Writes the colours of a page (PDF 32000-1, 8.6.8), each only where it changes. */
final class ColourOperators {
  private static final int BITS = 8;
  private static final int MOST = 0xFF;

  private final ByteText operators;
  private String ofText = "0 g\n";
  private TextColour current = TextColour.TEXT;

  /** Begins with black. */
  ColourOperators(ByteText operators) {
    this.operators = operators;
  }

  /**
   * Sets the colour of what has no other one.
   *
   * @param lightness 0 for black to 1 for white
   */
  void grey(float lightness) {
    int start = operators.length();
    PdfNumbers.append(lightness, operators).append("g\n");
    ofText = operators.substring(start);
    PdfNumbers.append(lightness, operators).append("G\n");
  }

  /** Sets the colour of what follows. */
  void set(TextColour next) {
    if (!next.equals(current)) {
      current = next;
      if (next.equals(TextColour.TEXT)) {
        operators.append(ofText);
      } else {
        fill(next.rgb());
      }
    }
  }

  /** Sets the fill colour, 0xRRGGBB. */
  void fill(int rgb) {
    for (int shift = 2 * BITS; shift >= 0; shift -= BITS) {
      PdfNumbers.appendPrecise((rgb >> shift & MOST) / (float) MOST, operators);
    }
    operators.append("rg\n");
  }
}
