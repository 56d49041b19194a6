package dev.glossdeck.read.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The sheets of a workbook.
 *
 * @param sheets with rows and columns, not those that are a chart, in their order
 * @param since1904 whether days are counted from 1904
 */
record SheetList(List<SheetPart> sheets, boolean since1904) {

  /**
   * A sheet.
   *
   * @param part the name of the part with its rows
   * @param isHidden whether people do not see it
   */
  record SheetPart(String name, String part, boolean isHidden) {}

  /**
   * Reads the list.
   *
   * @param targets the parts of the sheets by their ids
   */
  static SheetList read(XmlCursor xml, Map<String, String> targets) throws IOException {
    List<SheetPart> sheets = new ArrayList<>();
    boolean since1904 = false;
    while (xml.next()) {
      if (xml.isStart("workbookPr")) {
        since1904 = xml.attribute("date1904").filter(on -> on.matches("1|true|on")).isPresent();
      } else if (xml.isStart("sheet")) {
        String name = xml.attribute("name").orElse("");
        boolean isHidden = xml.attribute("state").filter(s -> !s.equals("visible")).isPresent();
        xml.attribute("id")
            .flatMap(id -> Optional.ofNullable(targets.get(id)))
            .ifPresent(part -> sheets.add(new SheetPart(XmlTexts.plain(name), part, isHidden)));
      }
    }
    return new SheetList(sheets, since1904);
  }
}
