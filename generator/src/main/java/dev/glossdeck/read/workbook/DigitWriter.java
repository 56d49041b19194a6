package dev.glossdeck.read.workbook;

import java.math.BigDecimal;

/** Puts the digits of a number, one after the other, into the places of a format. */
final class DigitWriter {
  private final StringBuilder out = new StringBuilder();
  private final String whole;
  private final String decimals;
  private final String power;
  private final boolean isGrouped;
  private int wholePlacesLeft;
  private int wholeDone;
  private int decimalsDone;
  private boolean isPointSeen;
  private boolean isPointWritten;
  private boolean isPowerWritten;

  /**
   * Begins.
   *
   * @param number not negative, with as many decimals as the format has places
   * @param power of ten, with the digits and the minus that are to be shown
   * @param wholePlaces the places before the point
   */
  DigitWriter(BigDecimal number, String power, int wholePlaces, boolean isGrouped) {
    String plain = number.toPlainString();
    int point = plain.indexOf('.');
    String before = point < 0 ? plain : plain.substring(0, point);
    this.whole = before.equals("0") ? "" : before;
    this.decimals = point < 0 ? "" : plain.substring(point + 1);
    this.power = power;
    this.wholePlacesLeft = wholePlaces;
    this.isGrouped = isGrouped;
  }

  void add(FormatToken token) {
    switch (token.kind()) {
      case DIGIT -> digit(token.text().charAt(0));
      case POINT -> {
        wholeDigits();
        isPointSeen = true;
      }
      case POWER -> {
        boolean showsPlus = token.text().endsWith("+") && !power.startsWith("-");
        out.append(showsPlus ? "E+" : "E").append(power);
        isPowerWritten = true;
      }
      case LITERAL, PERCENT -> out.append(token.text());
      default -> {}
    }
  }

  private void digit(char place) {
    if (isPowerWritten) {
      return;
    }
    if (isPointSeen) {
      decimal(place);
    } else {
      wholePlacesLeft--;
      wholeDigits();
      if (wholeDone == 0 && place != '#') {
        append(place == '0' ? '0' : ' ', wholePlacesLeft);
      }
    }
  }

  /** The first place takes all the digits that have no place of their own. */
  private void wholeDigits() {
    for (; wholeDone < whole.length() - wholePlacesLeft; wholeDone++) {
      append(whole.charAt(wholeDone), whole.length() - wholeDone - 1);
    }
  }

  private void append(char digit, int following) {
    out.append(digit);
    if (isGrouped && digit != ' ' && following > 0 && following % 3 == 0) {
      out.append(',');
    }
  }

  /** The point waits for a decimal that is shown. */
  private void decimal(char place) {
    boolean isRest = decimals.substring(decimalsDone).chars().allMatch(c -> c == '0');
    if (place == '0' || !isRest) {
      out.append(isPointWritten ? "" : ".").append(decimals.charAt(decimalsDone));
      isPointWritten = true;
    }
    decimalsDone++;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
