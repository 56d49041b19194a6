package dev.glossdeck.read.workbook;

import java.util.Map;

/** Number formats that a workbook need not tell (ECMA-376, part 1, 18.8.30). */
final class BuiltInFormats {
  private static final String DATE = "yyyy-mm-dd";

  private static final Map<String, String> CODES =
      Map.ofEntries(
          Map.entry("1", "0"),
          Map.entry("2", "0.00"),
          Map.entry("3", "#,##0"),
          Map.entry("4", "#,##0.00"),
          Map.entry("9", "0%"),
          Map.entry("10", "0.00%"),
          Map.entry("11", "0.00E+00"),
          Map.entry("12", "# ?/?"),
          Map.entry("13", "# ??/??"),
          Map.entry("14", DATE),
          Map.entry("15", DATE),
          Map.entry("16", DATE),
          Map.entry("17", "yyyy-mm"),
          Map.entry("18", "h:mm AM/PM"),
          Map.entry("19", "h:mm:ss AM/PM"),
          Map.entry("20", "h:mm"),
          Map.entry("21", "h:mm:ss"),
          Map.entry("22", "yyyy-mm-dd h:mm"),
          Map.entry("27", DATE),
          Map.entry("28", DATE),
          Map.entry("29", DATE),
          Map.entry("30", DATE),
          Map.entry("31", DATE),
          Map.entry("32", "h:mm"),
          Map.entry("33", "h:mm:ss"),
          Map.entry("34", "h:mm"),
          Map.entry("35", "h:mm:ss"),
          Map.entry("36", DATE),
          Map.entry("37", "#,##0;(#,##0)"),
          Map.entry("38", "#,##0;(#,##0)"),
          Map.entry("39", "#,##0.00;(#,##0.00)"),
          Map.entry("40", "#,##0.00;(#,##0.00)"),
          Map.entry("45", "mm:ss"),
          Map.entry("46", "[h]:mm:ss"),
          Map.entry("47", "mm:ss.0"),
          Map.entry("48", "##0.0E+0"),
          Map.entry("49", "@"),
          Map.entry("50", DATE),
          Map.entry("51", DATE),
          Map.entry("52", "yyyy-mm"),
          Map.entry("53", DATE),
          Map.entry("54", DATE),
          Map.entry("55", "h:mm"),
          Map.entry("56", "h:mm:ss"),
          Map.entry("57", DATE),
          Map.entry("58", DATE));

  private BuiltInFormats() {}

  /** The code of a format by its number; the general one for what is not in the standard. */
  static String code(String id) {
    return CODES.getOrDefault(id, "General");
  }
}
