package dev.glossdeck.read.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** A duration, in the units of a format such as {@code [h]:mm} or {@code mm:ss.0}. */
final class DurationSection implements NumberFormat {
  /** Longer than any, in days. */
  private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);

  private final List<FormatToken> tokens;
  private final int decimals;

  DurationSection(List<FormatToken> tokens) {
    this.tokens = tokens;
    this.decimals = (int) tokens.stream().filter(t -> t.is(FormatToken.Kind.DIGIT)).count();
  }

  @Override
  public String show(BigDecimal number) {
    if (number.signum() < 0 || number.compareTo(MOST) > 0) {
      return GENERAL.show(number);
    }
    BigDecimal seconds =
        number.multiply(DateSection.SECONDS_OF_DAY).setScale(decimals, RoundingMode.HALF_UP);
    String plain = seconds.toPlainString();
    String rest = plain.substring(plain.length() - decimals);
    StringBuilder shown = new StringBuilder();
    for (FormatToken token : tokens) {
      switch (token.kind()) {
        case ELAPSED -> shown.append(padded(whole(token, seconds.longValue()), token));
        case DATE -> shown.append(padded(part(token, seconds.longValue()), token));
        case DIGIT -> {}
        case POINT -> shown.append(decimals > 0 ? "." + rest : ".");
        default -> shown.append(token.text());
      }
    }
    return shown.toString();
  }

  private static String padded(long number, FormatToken token) {
    String digits = Long.toString(number);
    return "0".repeat(Math.max(0, token.text().length() - digits.length())) + digits;
  }

  private static long whole(FormatToken token, long seconds) {
    return switch (token.text().charAt(0)) {
      case 'h' -> seconds / 3600;
      case 'm' -> seconds / 60;
      default -> seconds;
    };
  }

  private static long part(FormatToken token, long seconds) {
    return switch (token.text().charAt(0)) {
      case 'd' -> seconds / 86_400;
      case 'h' -> seconds / 3600 % 24;
      case 'm' -> seconds / 60 % 60;
      default -> seconds % 60;
    };
  }
}
