package dev.glossdeck.read.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The number formats of cells (ECMA-376, part 1, 18.8). */
final class CellFormats {
  private static final String GENERAL = "General";

  /** Bytes that a character of a format may take when the format has been read. */
  private static final int TOKEN = 64;

  private final boolean since1904;
  private final HeapBudget memory;
  private final List<Integer> ids = new ArrayList<>();
  private final Map<Integer, String> codes = new HashMap<>();
  private final Map<String, NumberFormat> formats = new HashMap<>();

  /**
   * Makes formats, of which all cells have the general one.
   *
   * @param since1904 whether days are counted from 1904, as on the first Macs
   */
  CellFormats(boolean since1904, HeapBudget memory) {
    this.since1904 = since1904;
    this.memory = memory;
  }

  /** Reads the styles of a workbook, if it has any. */
  void read(Optional<XmlPart> styles) throws IOException {
    if (styles.isPresent()) {
      try (XmlPart xml = styles.get()) {
        while (xml.nextWithin(0)) {
          if (xml.is("numFmts")) {
            codes(xml);
          } else if (xml.is("cellXfs")) {
            ids(xml);
          }
        }
      }
    }
  }

  private void codes(XmlPart xml) throws WorkbookException {
    int list = xml.depth();
    while (xml.nextWithin(list)) {
      if (xml.is("numFmt")) {
        String code = xml.attribute("formatCode").orElse(GENERAL);
        memory.keep(code);
        codes.put(xml.number("numFmtId", 0), code);
      }
    }
  }

  private void ids(XmlPart xml) throws WorkbookException {
    int list = xml.depth();
    while (xml.nextWithin(list)) {
      if (xml.is("xf")) {
        memory.keep("");
        ids.add(xml.number("numFmtId", 0));
      }
    }
  }

  /** The number format of a cell. */
  NumberFormat of(SheetCell cell) throws WorkbookException {
    int style = cell.style();
    String code = style >= 0 && style < ids.size() ? code(ids.get(style)) : GENERAL;
    if (!formats.containsKey(code)) {
      formats.put(code, format(code));
    }
    return formats.get(code);
  }

  private NumberFormat format(String code) throws WorkbookException {
    if (code.length() > Limits.FORMAT_CHARACTERS) {
      return NumberFormat.GENERAL;
    }
    memory.keep((long) TOKEN * code.length());
    return FormatCode.of(code, since1904);
  }

  /** The built-in formats (ECMA-376, part 1, 18.8.30). */
  private String code(int id) {
    return switch (id) {
      case 1 -> "0";
      case 2 -> "0.00";
      case 3 -> "#,##0";
      case 4 -> "#,##0.00";
      case 9 -> "0%";
      case 10 -> "0.00%";
      case 11 -> "0.00E+00";
      case 12 -> "# ?/?";
      case 13 -> "# ??/??";
      case 14 -> "mm-dd-yy";
      case 15 -> "d-mmm-yy";
      case 16 -> "d-mmm";
      case 17 -> "mmm-yy";
      case 18 -> "h:mm AM/PM";
      case 19 -> "h:mm:ss AM/PM";
      case 20 -> "h:mm";
      case 21 -> "h:mm:ss";
      case 22 -> "m/d/yy h:mm";
      case 37, 38 -> "#,##0 ;(#,##0)";
      case 39, 40 -> "#,##0.00;(#,##0.00)";
      case 45 -> "mm:ss";
      case 46 -> "[h]:mm:ss";
      // As spreadsheets show it; the standard has no colon.
      case 47 -> "mm:ss.0";
      case 48 -> "##0.0E+0";
      case 49 -> "@";
      default -> codes.getOrDefault(id, asian(id));
    };
  }

  /** The built-in formats of East Asia. */
  private static String asian(int id) {
    return switch (id) {
      case 27, 28, 29, 30, 31, 36, 50, 51, 53, 54, 57, 58 -> "yyyy-mm-dd";
      case 52 -> "yyyy-mm";
      case 32, 34, 55 -> "h:mm";
      case 33, 35, 56 -> "h:mm:ss";
      default -> GENERAL;
    };
  }
}
