package dev.glossdeck.read.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/** A number with the digits that a format such as {@code #,##0.00} or {@code 0.0E+00} asks for. */
final class DecimalSection implements NumberFormat {
  private final List<FormatToken> tokens;
  private int wholePlaces;
  private int decimals;
  private int shift;
  private boolean isGrouped;
  private boolean hasPower;
  private int powerPlaces;

  DecimalSection(List<FormatToken> tokens) {
    this.tokens = tokens;
    boolean isWhole = true;
    int commas = 0;
    for (FormatToken token : tokens) {
      switch (token.kind()) {
        case DIGIT -> {
          isGrouped |= commas > 0 && isWhole && wholePlaces > 0;
          commas = 0;
          wholePlaces += isWhole && !hasPower ? 1 : 0;
          decimals += isWhole || hasPower ? 0 : 1;
          powerPlaces += hasPower ? 1 : 0;
        }
        case COMMA -> commas++;
        case POINT -> {
          // Commas behind the last place stand for thousands that are not shown.
          shift -= 3 * commas;
          commas = 0;
          isWhole = false;
        }
        case PERCENT -> shift += 2;
        case POWER -> hasPower = true;
        default -> {}
      }
    }
    shift -= 3 * commas;
  }

  @Override
  public String show(BigDecimal number) {
    BigDecimal value = number.abs().round(new MathContext(DIGITS)).scaleByPowerOfTen(shift);
    int power = hasPower ? power(value) : 0;
    BigDecimal rounded = rounded(value, power);
    int wholeDigits = rounded.precision() - rounded.scale();
    if (hasPower && rounded.signum() != 0 && wholeDigits > Math.max(1, wholePlaces)) {
      power += Math.max(1, wholePlaces);
      rounded = rounded(value, power);
    }
    DigitWriter writer = new DigitWriter(rounded, shown(power), wholePlaces, isGrouped);
    tokens.forEach(writer::add);
    return (number.signum() < 0 ? "-" : "") + writer;
  }

  private BigDecimal rounded(BigDecimal value, int power) {
    return value.scaleByPowerOfTen(-power).setScale(decimals, RoundingMode.HALF_UP);
  }

  /** With several places before the point, the power is a multiple of their number. */
  private int power(BigDecimal value) {
    int power = value.signum() == 0 ? 0 : value.precision() - value.scale() - 1;
    int step = Math.max(1, wholePlaces);
    return Math.floorDiv(power, step) * step;
  }

  private String shown(int power) {
    String digits = Integer.toString(Math.abs(power));
    String zeros = "0".repeat(Math.max(0, powerPlaces - digits.length()));
    return (power < 0 ? "-" : "") + zeros + digits;
  }
}
