package dev.glossdeck.export.site.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.markup.tree.Block;
import dev.glossdeck.markup.tree.Inline;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableWidthTest {

  @ParameterizedTest
  @CsvSource({
    // The longest words of two columns; each has room for two letters beside it.
    "11, 11, false",
    "11, 12, true",
    "1, 21, false",
    "1, 22, true"
  })
  void countsTheLongestWordOfEachColumn(int first, int second, boolean isWide) {
    Block.Table table = table("x y|" + "b".repeat(second) + " b", "a " + "a".repeat(first) + "|x");

    assertThat(TableWidth.mayExceedAPhone(table)).isEqualTo(isWide);
  }

  @Test
  void breaksLongTextsBetweenWords() {
    assertThat(TableWidth.mayExceedAPhone(table("some words ".repeat(50) + "|other words")))
        .isFalse();
  }

  @Test
  void looksAtTheHeader() {
    Block.Table table =
        new Block.Table(
            List.of(Block.Alignment.NATURAL),
            List.of(cell("h".repeat(25))),
            List.of(List.of(cell("x"))));

    assertThat(TableWidth.mayExceedAPhone(table)).isTrue();
  }

  @Test
  void takesRowsThatAreShorter() {
    assertThat(TableWidth.mayExceedAPhone(table("a|b", "c"))).isFalse();
  }

  /** A table of two columns, each row with a bar between its cells. */
  private static Block.Table table(String... rows) {
    return new Block.Table(
        List.of(Block.Alignment.NATURAL, Block.Alignment.NATURAL),
        List.of(),
        Stream.of(rows).map(TableWidthTest::row).toList());
  }

  private static List<Block.Cell> row(String row) {
    return Stream.of(row.split("\\|", -1)).map(TableWidthTest::cell).toList();
  }

  private static Block.Cell cell(String text) {
    return new Block.Cell(List.of(new Block.Paragraph(List.of(new Inline.Text(text)))));
  }
}
