package dev.glossdeck.export.pdf.content;

import dev.glossdeck.export.pdf.object.ByteText;

/** Writes real numbers (PDF 32000-1, 7.3.3), each followed by a space. */
public final class PdfNumbers {
  /** For two decimals. */
  private static final int HUNDREDTHS = 100;

  /** For five decimals. */
  private static final int HUNDRED_THOUSANDTHS = 100_000;

  private PdfNumbers() {}

  /** Appends a number with two decimals. */
  static ByteText append(float value, ByteText operators) {
    return append(value, HUNDREDTHS, operators);
  }

  /** Appends a number with five decimals, for colours, matrices and the corners of areas. */
  public static ByteText appendPrecise(float value, ByteText operators) {
    return append(value, HUNDRED_THOUSANDTHS, operators);
  }

  /** Appends a number without trailing zeros. */
  private static ByteText append(float value, int unit, ByteText operators) {
    long scaled = Math.round((double) value * unit);
    if (scaled < 0) {
      operators.append('-');
    }
    operators.append(Math.abs(scaled / unit));
    long rest = Math.abs(scaled % unit);
    if (rest > 0) {
      operators.append('.');
    }
    for (long place = unit / 10; rest > 0; place /= 10) {
      operators.append(rest / place);
      rest %= place;
    }
    return operators.append(' ');
  }
}
