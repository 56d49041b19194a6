package dev.glossdeck.read.workbook;

import java.util.HashMap;
import java.util.Map;
import org.dhatim.fastexcel.reader.Cell;

/** The number formats of cells. */
final class CellFormats {
  private static final int MINUTES = 47;

  private final boolean since1904;
  private final Map<String, NumberFormat> formats = new HashMap<>();

  /**
   * Makes formats.
   *
   * @param since1904 whether days are counted from 1904, as on the first Macs
   */
  CellFormats(boolean since1904) {
    this.since1904 = since1904;
  }

  /** How a cell shows numbers. */
  NumberFormat of(Cell cell) {
    return formats.computeIfAbsent(code(cell), code -> FormatCode.of(code, since1904));
  }

  private static String code(Cell cell) {
    Integer id = cell.getDataFormatId();
    if (id == null) {
      return "General";
    }
    String code = cell.getDataFormatString();
    return code == null || id == MINUTES ? builtIn(id) : code;
  }

  /** What a workbook need not tell and the library does not (ECMA-376, part 1, 18.8.30). */
  private static String builtIn(int id) {
    return switch (id) {
      case 27, 28, 29, 30, 31, 36, 50, 51, 53, 54, 57, 58 -> "yyyy-mm-dd";
      case 52 -> "yyyy-mm";
      case 32, 34, 55 -> "h:mm";
      case 33, 35, 56 -> "h:mm:ss";
      // As spreadsheets show it; the standard has no colon.
      case MINUTES -> "mm:ss.0";
      default -> "General";
    };
  }
}
