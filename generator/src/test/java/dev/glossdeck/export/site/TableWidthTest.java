package dev.glossdeck.export.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.markup.tree.Block;
import dev.glossdeck.markup.tree.Inline;
import java.util.List;
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
    Block.Table table =
        table(
            List.of(cell("x y"), cell("b".repeat(second) + " b")),
            List.of(cell("a " + "a".repeat(first)), cell("x")));

    assertThat(TableWidth.mayExceedAPhone(table)).isEqualTo(isWide);
  }

  @Test
  void breaksLongTextsBetweenWords() {
    assertThat(
            TableWidth.mayExceedAPhone(
                table(List.of(cell("some words ".repeat(50)), cell("other words")))))
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
    assertThat(TableWidth.mayExceedAPhone(table(List.of(cell("a"), cell("b")), List.of(cell("c")))))
        .isFalse();
  }

  @SafeVarargs
  private static Block.Table table(List<Block.Cell>... rows) {
    return new Block.Table(
        List.of(Block.Alignment.NATURAL, Block.Alignment.NATURAL), List.of(), List.of(rows));
  }

  private static Block.Cell cell(String text) {
    return new Block.Cell(List.of(new Block.Paragraph(List.of(new Inline.Text(text)))));
  }
}
