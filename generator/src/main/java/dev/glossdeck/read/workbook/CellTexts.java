package dev.glossdeck.read.workbook;

import dev.glossdeck.markup.tree.Whitespace;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.Row;

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

  private final CellFormats formats;

  CellTexts(CellFormats formats) {
    this.formats = formats;
  }

  /** What is seen in a cell, without white space at its ends; empty for nothing. */
  String of(Cell cell) {
    if (cell.getValue() instanceof Boolean truth) {
      return truth ? "TRUE" : "FALSE";
    } else if (cell.getValue() instanceof String text) {
      return Whitespace.trim(plain(text));
    }
    // What the library could not make a number or a truth value of has no value, but is seen.
    String raw = Optional.ofNullable(cell.getRawValue()).orElse("").strip();
    return NUMBER.matcher(raw).matches() ? formats.of(cell).show(new BigDecimal(raw)) : raw;
  }

  /** Whether a row has a cell in which something is seen. */
  boolean areIn(Row row) {
    return row.stream().anyMatch(cell -> cell != null && !of(cell).isEmpty());
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
