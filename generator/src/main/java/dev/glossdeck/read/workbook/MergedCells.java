package dev.glossdeck.read.workbook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cells that are merged with those below (ECMA-376, part 1, 18.3.1.55): each of their rows shows
 * the text, though only the first one holds it. Cells that are merged with those beside stay as
 * they are.
 */
final class MergedCells {
  private static final Pattern AREA =
      Pattern.compile("\\$?([A-Z]{1,3})\\$?(\\d{1,7}):\\$?[A-Z]{1,3}\\$?(\\d{1,7})");

  private final List<SheetRow> rows;
  private final List<Integer> numbers;
  private long visited;

  private MergedCells(List<SheetRow> rows) {
    this.rows = new ArrayList<>(rows);
    this.numbers = rows.stream().map(SheetRow::number).toList();
  }

  /**
   * Gives the rows below what a merged cell holds.
   *
   * @param rows of a sheet, by rising numbers
   * @param xml the sheet, of which the rows were read
   * @return the rows, filled
   */
  static List<SheetRow> fill(List<SheetRow> rows, XmlPart xml) throws WorkbookException {
    MergedCells merged = new MergedCells(rows);
    while (xml.nextWithin(0)) {
      Matcher area = AREA.matcher(xml.is("mergeCell") ? xml.attribute("ref").orElse("") : "");
      if (area.matches()) {
        int first = Integer.parseInt(area.group(2));
        int last = Integer.parseInt(area.group(3));
        merged.fill(SheetCell.column(area.group(1) + first), first, last);
      }
    }
    return merged.rows;
  }

  private void fill(int column, int first, int last) throws WorkbookException {
    int index = Collections.binarySearch(numbers, first);
    if (index < 0) {
      return;
    }
    Optional<String> text = rows.get(index).in(column);
    for (int i = index + 1;
        text.isPresent() && i < rows.size() && rows.get(i).number() <= last;
        i++) {
      visited++;
      if (visited > Limits.CELLS) {
        throw Limits.tooMuch(first, Limits.CELLS + " merged cells");
      }
      rows.set(i, rows.get(i).with(column, text.get()));
    }
  }
}
