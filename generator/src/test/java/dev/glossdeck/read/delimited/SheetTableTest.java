package dev.glossdeck.read.delimited;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.read.workbook.SheetRow;
import dev.glossdeck.read.workbook.SheetRowsOfText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SheetTableTest {
  private static List<SheetRow> rows(String... rows) {
    List<SheetRow> all = new ArrayList<>();
    for (String row : rows) {
      all.add(SheetRowsOfText.row(all.size() + 1, row));
    }
    return all;
  }

  private static List<Row> records(boolean keepsGaps, String... rows) {
    List<Row> records = new ArrayList<>();
    new SheetTable("d.xlsx", rows(rows), keepsGaps).each(records::add);
    return records;
  }

  @Test
  void leavesOutColumnsWithoutUse() {
    assertThat(Tables.shown(records(false, "|a||b", "|c||d"))).isEqualTo("[a][b] / [c][d]");
    assertThat(new SheetTable("d.xlsx", rows("|a||b"), false).width()).isEqualTo(2);
  }

  @Test
  void keepsAnEmptyColumnBetweenOthersWhereTheAuthorCounts() {
    assertThat(Tables.shown(records(true, "|a||b", "|c||d"))).isEqualTo("[a][][b] / [c][][d]");
    assertThat(new SheetTable("d.xlsx", rows("|a||b"), true).width()).isEqualTo(3);
  }

  @Test
  void endsARowWithItsLastCell() {
    assertThat(Tables.shown(records(false, "a|b|c", "d", "|e", "||f")))
        .isEqualTo("[a][b][c] / [d] / [][e] / [][][f]");
  }

  @Test
  void tellsTheCellOfEachField() {
    Row row = records(false, "a||b||c", "d||||e").get(1);
    assertThat(row.start()).hasToString("d.xlsx:2:1");
    assertThat(row.cells().get(0).start()).hasToString("d.xlsx:2:1");
    assertThat(row.cells().get(1).start()).hasToString("d.xlsx:2:3");
    assertThat(row.cells().get(2).place().apply(5)).hasToString("d.xlsx:2:5");
    assertThat(row.separator().apply(2)).hasToString("d.xlsx:2:5");
    assertThat(row.separator().apply(3)).hasToString("d.xlsx:2:6");
    assertThat(row.separator().apply(4)).hasToString("d.xlsx:2:7");
  }

  @Test
  void hasNoRecordsOfNoRows() {
    assertThat(records(false)).isEmpty();
    assertThat(new SheetTable("d.xlsx", List.of(), true).width()).isZero();
  }
}
