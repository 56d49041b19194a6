package dev.glossdeck.read.workbook;

import java.math.BigDecimal;
import java.math.MathContext;

/** A number format. */
@FunctionalInterface
interface NumberFormat {
  /** A spreadsheet counts with so many digits. */
  int DIGITS = 15;

  /** From here on, and below the other one, a power of ten is shown. */
  int MOST_WHOLE_DIGITS = 20;

  int MOST_DECIMALS = 9;

  /** All the digits that a spreadsheet keeps, without a format. */
  NumberFormat GENERAL =
      number -> {
        BigDecimal rounded = number.round(new MathContext(DIGITS));
        if (rounded.signum() == 0) {
          return "0";
        }
        BigDecimal digits = rounded.stripTrailingZeros();
        int power = digits.precision() - digits.scale() - 1;
        boolean isPlain = power < MOST_WHOLE_DIGITS && power >= -MOST_DECIMALS;
        return isPlain
            ? digits.toPlainString()
            : digits.scaleByPowerOfTen(-power).toPlainString()
                + (power < 0 ? "E-" : "E+")
                + Math.abs(power);
      };

  /** The displayed text; the general format where the format does not suit the number. */
  String show(BigDecimal number);
}
