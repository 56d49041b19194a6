package dev.glossdeck.read.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A date or a time of the day, as ISO 8601 writes what a format shows of it: {@code 2024-03-15},
 * {@code 2024-03}, {@code 14:30}, {@code 2024-03-15 14:30:05}.
 */
final class DateSection implements NumberFormat {
  static final BigDecimal SECONDS_OF_DAY = BigDecimal.valueOf(86_400);

  /** Days between the two beginnings of the calendar. */
  private static final int DAYS_UNTIL_1904 = 1462;

  /** Spreadsheets take 1900 for a leap year; this is its 29 February. */
  private static final int NO_DAY = 60;

  private static final LocalDate BEFORE_NO_DAY = LocalDate.of(1899, 12, 31);
  private static final LocalDate BEGIN = LocalDate.of(1899, 12, 30);

  /** The last day of the year 9999. */
  private static final int LAST_DAY = 2_958_465;

  private final Set<Unit> units = EnumSet.noneOf(Unit.class);
  private final int decimals;
  private final boolean since1904;

  /** The parts of a date that a format shows. */
  private enum Unit {
    YEAR,
    MONTH,
    DAY,
    HOUR,
    MINUTE,
    SECOND
  }

  DateSection(List<FormatToken> tokens, boolean since1904) {
    List<FormatToken> letters =
        tokens.stream().filter(token -> token.is(FormatToken.Kind.DATE)).toList();
    for (int i = 0; i < letters.size(); i++) {
      unit(letters, i).ifPresent(units::add);
    }
    this.decimals = (int) tokens.stream().filter(token -> token.is(FormatToken.Kind.DIGIT)).count();
    this.since1904 = since1904;
  }

  /** Whether a format shows how long something takes: {@code [h]:mm} or {@code mm:ss}. */
  static boolean isDuration(List<FormatToken> tokens) {
    List<FormatToken> letters =
        tokens.stream().filter(token -> token.is(FormatToken.Kind.DATE)).toList();
    boolean hasSecond = letters.stream().anyMatch(token -> token.text().startsWith("s"));
    boolean isShort = letters.stream().allMatch(token -> token.text().matches("m{1,2}|s+"));
    return (hasSecond && isShort && letters.size() > 1)
        || tokens.stream().anyMatch(token -> token.is(FormatToken.Kind.ELAPSED));
  }

  private static Optional<Unit> unit(List<FormatToken> letters, int at) {
    String text = letters.get(at).text();
    boolean isBesideTime =
        (at > 0 && letters.get(at - 1).text().startsWith("h"))
            || (at + 1 < letters.size() && letters.get(at + 1).text().startsWith("s"));
    return switch (text.charAt(0)) {
      case 'y', 'e', 'b' -> Optional.of(Unit.YEAR);
      case 'm' -> Optional.of(isBesideTime && text.length() < 3 ? Unit.MINUTE : Unit.MONTH);
      case 'd' -> Optional.of(Unit.DAY);
      case 'h' -> Optional.of(Unit.HOUR);
      case 's' -> Optional.of(Unit.SECOND);
      default -> Optional.empty();
    };
  }

  @Override
  public String show(BigDecimal number) {
    boolean hasTime = units.stream().anyMatch(unit -> unit.compareTo(Unit.DAY) > 0);
    boolean hasDate = units.stream().anyMatch(unit -> unit.compareTo(Unit.DAY) <= 0);
    if (number.signum() < 0 || number.compareTo(BigDecimal.valueOf(LAST_DAY + 1L)) >= 0) {
      return GENERAL.show(number);
    }
    BigDecimal seconds =
        number
            .multiply(SECONDS_OF_DAY)
            .setScale(hasTime ? Math.min(decimals, 9) : 0, rounding(hasTime));
    BigDecimal[] days = seconds.divideAndRemainder(SECONDS_OF_DAY);
    Optional<String> date = date(days[0].intValueExact() + (since1904 ? DAYS_UNTIL_1904 : 0));
    boolean isTimeOnly = !hasDate || (hasTime && number.compareTo(BigDecimal.ONE) < 0);
    if (isTimeOnly) {
      return hasTime ? time(days[1]) : GENERAL.show(number);
    }
    return date.map(day -> hasTime ? day + " " + time(days[1]) : day)
        .orElseGet(() -> GENERAL.show(number));
  }

  /** Whoever sees the day only sees it until midnight. */
  private static RoundingMode rounding(boolean hasTime) {
    return hasTime ? RoundingMode.HALF_UP : RoundingMode.DOWN;
  }

  private Optional<String> date(int day) {
    if (day < 1 || day == NO_DAY || day > LAST_DAY) {
      return Optional.empty();
    }
    String date = (day < NO_DAY ? BEFORE_NO_DAY : BEGIN).plusDays(day).toString();
    if (units.contains(Unit.DAY) || !units.contains(Unit.YEAR)) {
      return Optional.of(date);
    }
    return Optional.of(date.substring(0, units.contains(Unit.MONTH) ? 7 : 4));
  }

  private String time(BigDecimal seconds) {
    LocalTime time = LocalTime.ofSecondOfDay(seconds.intValue());
    String minutes = String.format(Locale.ROOT, "%02d:%02d", time.getHour(), time.getMinute());
    if (!units.contains(Unit.SECOND)) {
      return minutes;
    }
    String rest = seconds.subtract(seconds.setScale(0, RoundingMode.DOWN)).toPlainString();
    String part = decimals > 0 ? rest.substring(1) : "";
    return minutes + String.format(Locale.ROOT, ":%02d", time.getSecond()) + part;
  }
}
