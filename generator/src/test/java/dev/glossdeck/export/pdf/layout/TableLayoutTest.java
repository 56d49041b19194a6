package dev.glossdeck.export.pdf.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import dev.glossdeck.export.pdf.flow.Alignment;
import dev.glossdeck.export.pdf.flow.BlockStyle;
import dev.glossdeck.export.pdf.flow.Table;
import dev.glossdeck.export.pdf.text.Runs;
import dev.glossdeck.export.pdf.text.Word;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Widths of columns at 10 points; between two columns there are 10 points. */
class TableLayoutTest {
  private static final float EXACT = 0.02f;

  @Test
  void makesColumnsAsWideAsTheirLongestLines() {
    List<RowBox> rows = rows(100, row(cell(2000, 1000), cell(3000)), row(cell(500), cell(1000)));

    assertColumns(rows, 0, 33.1f, 43.1f, 30.1f);
    assertThat(rows.get(0).width()).isCloseTo(73.2f, offset(EXACT));
  }

  @Test
  void givesTheRestToTheColumnThatLacksIt() {
    assertColumns(
        rows(100, row(cell(2000, 2000, 2000, 2000, 2000), cell(3000))), 0, 59.9f, 69.9f, 30.1f);
  }

  @Test
  void sharesTheRestByWhatEachColumnLacks() {
    // The first lacks 23 points, the second 92; there are 49.8 to share.
    assertColumns(
        rows(100, row(cell(2000, 2000), cell(2000, 2000, 2000, 2000, 2000))),
        0,
        30.06f,
        40.06f,
        59.94f);
  }

  @Test
  void sharesByTheLongestWordsWhereEvenTheyHaveNoRoom() {
    assertColumns(rows(100, row(cell(8000), cell(4000))), 0, 59.98f, 69.98f, 30.02f);
  }

  @Test
  void hyphenatesAWordOnlyIfItsColumnCannotBeAsWide() {
    Word part = new Word(List.of(Runs.run(2000)), Word.Gap.SOFT_HYPHEN, Runs.run(300), false);
    Table.Cell hyphenated =
        new Table.Cell(List.of(Flows.paragraph(Flows.LEFT, part, Runs.lastWord(2000))));

    assertThat(lines(rows(100, row(hyphenated, cell(2000, 2000, 2000, 2000))))).isEqualTo(1);
    assertThat(lines(rows(60, row(hyphenated, cell(2000, 2000, 2000, 2000))))).isEqualTo(2);
  }

  private static int lines(List<RowBox> rows) {
    return rows.get(0).cells().get(0).content().boxes().size();
  }

  @Test
  void countsAnIndentFromTheLeft() {
    BlockStyle indented = Flows.style(2, 0, Alignment.LEFT, false);

    List<RowBox> rows =
        boxes(
            new Table(1, List.of(row(cell(2000, 2000, 2000, 2000, 2000))), indented, List.of()),
            60);

    assertThat(rows.get(0).cells().get(0).width()).isCloseTo(40, offset(EXACT));
  }

  @Test
  void takesTheWidestCellOfAColumnWhateverItsRow() {
    List<RowBox> rows =
        rows(200, row(cell(1000), cell(5000)), row(cell(4000), cell(1000)), row(cell(2000)));

    assertColumns(rows, 0, 40.1f, 50.1f, 50.1f);
    assertColumns(rows, 1, 40.1f, 50.1f, 50.1f);
    assertThat(rows.get(2).cells()).hasSize(1);
  }

  @Test
  void drawsAThickLineBelowTheHeaderAThinOneBelowRowsAndNoneAtTheEnd() {
    Table table =
        new Table(
            1,
            List.of(new Table.Row(true, List.of(cell(1000))), row(cell(1000)), row(cell(1000))),
            Flows.LEFT,
            List.of());

    assertThat(boxes(table, 100))
        .extracting(row -> Math.round(row.rule() * 100))
        .containsExactly(60, 25, 0);
  }

  @Test
  void bearsTheSpaceAboveTheTableInItsFirstRow() {
    BlockStyle spaced = Flows.style(0, 0.5f, Alignment.LEFT, false);

    assertThat(boxes(new Table(1, List.of(row(cell(1)), row(cell(1))), spaced, List.of()), 100))
        .extracting(RowBox::spaceBefore)
        .containsExactly(5f, 0f);
  }

  @Test
  void isAsHighAsItsHighestCellAndPadding() {
    List<RowBox> rows = rows(100, row(cell(1000), lines(3)), row(cell(1000), cell(1000)));

    assertThat(rows.get(0).height()).isCloseTo(3 * 12.5f + 3.6f, offset(EXACT));
    assertThat(rows.get(1).height()).isCloseTo(12.5f + 3.6f, offset(EXACT));
  }

  @Test
  void takesATableWithoutContent() {
    assertThat(rows(100, row(new Table.Cell(List.of()), new Table.Cell(List.of()))).get(0).height())
        .isCloseTo(3.6f, offset(EXACT));
  }

  private static void assertColumns(
      List<RowBox> rows, int row, float first, float secondX, float second) {
    List<RowBox.PlacedCell> cells = rows.get(row).cells();
    assertThat(cells.get(0).x()).isZero();
    assertThat(cells.get(0).width()).isCloseTo(first, offset(EXACT));
    assertThat(cells.get(1).x()).isCloseTo(secondX, offset(EXACT));
    assertThat(cells.get(1).width()).isCloseTo(second, offset(EXACT));
  }

  private static List<RowBox> rows(float width, Table.Row... rows) {
    return boxes(new Table(2, List.of(rows), Flows.LEFT, List.of()), width);
  }

  private static List<RowBox> boxes(Table table, float width) {
    return new TableLayout(Flows.at(10), table, width)
        .rows().stream().map(RowBox.class::cast).toList();
  }

  private static Table.Row row(Table.Cell... cells) {
    return new Table.Row(false, List.of(cells));
  }

  /** A cell of words with these widths in 1/1000 of the size. */
  private static Table.Cell cell(int... words) {
    Word[] all = Arrays.stream(words).mapToObj(Runs::word).toArray(Word[]::new);
    return new Table.Cell(List.of(Flows.paragraph(Flows.LEFT, all)));
  }

  private static Table.Cell lines(int count) {
    return new Table.Cell(List.of(Flows.lines(Flows.LEFT, count)));
  }
}
