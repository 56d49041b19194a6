package dev.glossdeck.read.workbook;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** What people see in cells, whether a value was typed or is the result of a formula. */
final class CellTexts {
  /** Bounded, since the digits of a number take time and its power takes space. */
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(?:\\d{1,400}\\.?\\d{0,400}|\\.\\d{1,400})(?:[eE][+-]?\\d{1,3})?");

  private static final Pattern MIDNIGHT = Pattern.compile("T00:00:00(?:\\.0+)?Z?$");

  private final SharedTexts shared;
  private final CellFormats formats;

  CellTexts(SharedTexts shared, CellFormats formats) {
    this.shared = shared;
    this.formats = formats;
  }

  /**
   * Shows a value.
   *
   * @param type of the value (ECMA-376, part 1, 18.18.11)
   * @param style of the cell, an index from 0
   * @param value as it is stored
   */
  String of(String type, String style, String value) throws WorkbookException {
    return switch (type) {
      case "s" -> shared.get(value);
      case "str" -> XmlTexts.plain(value);
      case "inlineStr", "e" -> value;
      case "b" -> value.strip().equals("1") || value.strip().equals("true") ? "TRUE" : "FALSE";
      case "d" -> MIDNIGHT.matcher(value.strip()).replaceFirst("").replace('T', ' ');
      default -> number(style, value.strip());
    };
  }

  private String number(String style, String value) {
    return NUMBER.matcher(value).matches() ? formats.of(style).show(new BigDecimal(value)) : value;
  }
}
