package dev.glossdeck.read.workbook;

import dev.glossdeck.markup.tree.Whitespace;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people see in cells, whether a value was typed or is the result of a formula. */
final class CellTexts {
  /** Bounded, since the digits of a number take time and its power takes space. */
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(?:\\d{1,400}\\.?\\d{0,400}|\\.\\d{1,400})(?:[eE][+-]?\\d{1,3})?");

  private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
  private static final Pattern LINE_END = Pattern.compile("\r\n?");

  /** What no text may hold, and nobody sees. */
  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{Cc}\\p{Cs}\\x{FFFE}\\x{FFFF}&&[^\t\n]]");

  private final SharedTexts shared;
  private final CellFormats formats;

  CellTexts(SharedTexts shared, CellFormats formats) {
    this.shared = shared;
    this.formats = formats;
  }

  /** What is seen in a cell, without white space at its ends; empty for nothing. */
  String of(SheetCell cell) throws WorkbookException {
    String written = cell.value().orElse("");
    return switch (cell.type()) {
      case SheetCell.INLINE, "str", "e" -> Whitespace.trim(plain(written));
      case SheetCell.SHARED -> written.isEmpty() ? "" : shared(cell, written);
      case "b" -> truth(cell, written);
      case SheetCell.NUMBER -> number(cell, written);
      default -> throw WorkbookException.damaged(new IOException("type " + cell.type()));
    };
  }

  private String shared(SheetCell cell, String index) throws WorkbookException {
    return shared.get(index).orElseThrow(() -> WorkbookException.damagedCell(cell.row()));
  }

  private String truth(SheetCell cell, String written) throws WorkbookException {
    return switch (written) {
      case "0" -> "FALSE";
      case "1" -> "TRUE";
      default -> number(cell, written);
    };
  }

  /** What is no number is seen as it is written. */
  private String number(SheetCell cell, String written) throws WorkbookException {
    if (written.length() > Limits.DIGITS) {
      throw WorkbookException.damagedCell(cell.row());
    }
    String digits = written.strip();
    return NUMBER.matcher(digits).matches()
        ? formats.of(cell).show(new BigDecimal(digits))
        : digits;
  }

  /** Undoes the escapes {@code _xHHHH_} of characters (ECMA-376, part 1, 22.9.2.19). */
  static String plain(String written) {
    if (written.indexOf("_x") < 0 && written.indexOf('\r') < 0) {
      return written;
    }
    String text =
        ESCAPE
            .matcher(written)
            .replaceAll(
                found ->
                    Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    String lines = LINE_END.matcher(text).replaceAll("\n");
    return UNSEEN.matcher(lines).replaceAll("");
  }
}
