package dev.glossdeck.read.delimited;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;

/** What people see in the cells of a spreadsheet, as text; dates as ISO 8601 writes them. */
final class SheetCells {
  /** Letters of dates and times outside of quotation marks, brackets and escapes. */
  private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.");

  private static final Pattern DATE = Pattern.compile("[ymdhs]");

  private SheetCells() {}

  static String text(Cell cell) {
    return switch (cell.getType()) {
      case NUMBER -> number(cell);
      case BOOLEAN -> cell.asBoolean() ? "TRUE" : "FALSE";
      case EMPTY -> "";
      default -> Optional.ofNullable(cell.getText()).orElse("");
    };
  }

  private static String number(Cell cell) {
    String format = Optional.ofNullable(cell.getDataFormatString()).orElse("");
    String letters = LITERAL.matcher(format.toLowerCase(Locale.ROOT)).replaceAll("");
    if (!letters.contains("general") && DATE.matcher(letters).find()) {
      return date(cell.asDate(), cell.asNumber());
    }
    // Spreadsheets count with 15 digits.
    BigDecimal number = cell.asNumber().round(new MathContext(15));
    return letters.endsWith("%") ? plain(number.movePointRight(2)) + "%" : plain(number);
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  private static String date(LocalDateTime time, BigDecimal days) {
    if (days.compareTo(BigDecimal.ONE) < 0) {
      return time.toLocalTime().toString();
    }
    boolean isDay = time.toLocalTime().equals(LocalTime.MIDNIGHT);
    return isDay ? time.toLocalDate().toString() : time.toLocalDate() + " " + time.toLocalTime();
  }
}
