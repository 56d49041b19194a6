package dev.glossdeck.read.delimited;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowCutterTest {
  private static String cut(String text, String separator) {
    return Tables.shown(Tables.rows(text, separator));
  }

  private static String place(String text, String separator, int row, int cell, int index) {
    return Tables.rows(text, separator).get(row).cells().get(cell).place().apply(index).toString();
  }

  /** In the tables of this class {@code ~} is a line end and {@code _} a tab. */
  private static String lines(String text) {
    return text.replace('~', '\n').replace('_', '\t');
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '@',
      value = {
        "a|b > [a][b]",
        "a|b~c|d > [a][b] / [c][d]",
        "a|b~ > [a][b]",
        "a > [a]",
        "a| > [a][]",
        "|b > [][b]",
        "| > [][]",
        "a||b > [a][][b]",
        "~~a|b~~~c|d~ > [a][b] / [c][d]",
        "   ~a|b > [a][b]",
        "  a  |  b   > [a][b]",
        "a_|_b > [a][b]"
      })
  void cutsAtLineEndsAndSeparators(String text, String expected) {
    assertThat(cut(lines(text), "|")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '@',
      value = {
        "\"a\",b > [a][b]",
        "\"a,b\",c > [a,b][c]",
        "\"a~b\",c > [a~b][c]",
        "\"a\"\"b\",c > [a\"b][c]",
        "\"\"\"a\"\"\",c > [\"a\"][c]",
        "\"\",c > [][c]",
        " \"a\" , \"b\"  > [a][b]",
        "\" a \",b > [a][b]",
        "\"a\" > [a]",
        "\"a\"~b > [a] / [b]",
        "\"~a~\",b > [a][b]"
      })
  void takesMarksAroundAFieldAway(String text, String expected) {
    assertThat(cut(lines(text), ",")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '@',
      value = {
        "\"a\" start?,b > [\"a\" start?][b]",
        "a \"b\" c,d > [a \"b\" c][d]",
        "a\",b > [a\"][b]",
        "5\" disk,6\" disk > [5\" disk][6\" disk]",
        "\"a\"\"b\" c,d > [\"a\"\"b\" c][d]",
        "\"a\"b\",c > [\"a\"b\"][c]",
        "'a,b',c > ['a][b'][c]"
      })
  void takesMarksForTextThatMoreTextFollows(String text, String expected) {
    assertThat(cut(lines(text), ",")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '@',
      value = {
        "\"a,b > !\\[\"a\\]\\[b\\]",
        "a,\"b > \\[a\\]!\\[\"b\\]",
        "\"a~b\" c,d > !\\[\"a\\] / \\[b\" c\\]\\[d\\]",
        "\" > !\\[\"\\]",
        "\"\"\" > !\\[\"\"\"\\]",
        "\"a\"\",b > !\\[\"a\"\"\\]\\[b\\]"
      })
  void saysWhichFieldNoMarkCloses(String text, String expected) {
    assertThat(cut(lines(text), ",")).isEqualTo(expected.replace("\\", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '@',
      value = {
        "a --- b > --- > [a][b]",
        "a---b-c > --- > [a][b-c]",
        "a----b > --- > [a][-b]",
        "\"a---b\"---c > --- > [a---b][c]",
        "a_b_c > _ > [a][b][c]",
        "_b > _ > [][b]",
        "a_ _b > _ > [a][][b]",
        "\"a\"_\"b\" > _ > [a][b]",
        "a:b::c > : > [a][b][][c]",
        "a🙂b > 🙂 > [a][b]"
      })
  void takesAnySignsForTheSeparator(String text, String separator, String expected) {
    assertThat(cut(lines(text), lines(separator))).isEqualTo(expected);
  }

  @Test
  void takesOneSpaceForASeparatorAndOthersForPadding() {
    assertThat(cut("a b", " ")).isEqualTo("[a][b]");
    assertThat(cut("a  b", " ")).isEqualTo("[a][][b]");
  }

  @Test
  void trimsNoBreakSpaces() {
    assertThat(cut("\u00A0a\u00A0|\u2003b\u3000", "|")).isEqualTo("[a][b]");
  }

  @Test
  void keepsACharacterBeyondSixteenBitsWhole() {
    assertThat(cut("😀|😀😀", "|")).isEqualTo("[😀][😀😀]");
    assertThat(place("😀|b", "|", 0, 1, 0)).isEqualTo("d.txt:1:3");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '@',
      value = {
        "ab|cd > 0 > 0 > 0 > 1:1",
        "ab|cd > 0 > 0 > 1 > 1:2",
        "ab|cd > 0 > 1 > 0 > 1:4",
        "@  ab | cd@ > 0 > 0 > 0 > 1:3",
        "ab |  cd > 0 > 1 > 1 > 1:8",
        "a|b~c|d > 1 > 1 > 0 > 2:3",
        "~~a|b > 0 > 0 > 0 > 3:1",
        "\"ab\"|c > 0 > 0 > 0 > 1:1",
        "\"ab\"|c > 0 > 0 > 1 > 1:3",
        "\"a~b\"|c > 0 > 0 > 2 > 2:1",
        "\"a~b\"|c > 0 > 1 > 0 > 2:4",
        "\"a~b\"|c~d|e > 1 > 0 > 0 > 3:1",
        "\"a\"\"b\"|c > 0 > 0 > 2 > 1:5",
        "a|b > 0 > 0 > 9 > 1:2"
      })
  void tellsWhereACharacterOfAFieldStands(
      String text, int row, int cell, int index, String expected) {
    assertThat(place(lines(text), "|", row, cell, index)).isEqualTo("d.txt:" + expected);
  }

  @Test
  void tellsWhereASeparatorStands() {
    Row row = Tables.rows("ab|cd|e", "|").get(0);
    assertThat(row.separator().apply(1)).hasToString("d.txt:1:3");
    assertThat(row.separator().apply(2)).hasToString("d.txt:1:6");
  }

  @Test
  void beginsAtTheFirstRecordBelowTheHeaders() {
    List<Row> rows = new java.util.ArrayList<>();
    new RowCutter("d.txt", "#html:true\na|b", 11, 2, "|").each(rows::add);
    assertThat(Tables.shown(rows)).isEqualTo("[a][b]");
    assertThat(rows.get(0).start()).hasToString("d.txt:2:1");
  }

  @Test
  void leavesTheRestOfAVeryLongRecordInOneField() {
    Row row = Tables.rows("|".repeat(5000) + "z\nq|r", "|").get(0);
    assertThat(row.cells()).hasSize(RowCutter.MOST_FIELDS + 1);
    assertThat(row.text(RowCutter.MOST_FIELDS)).hasSize(3001).endsWith("|z");
    assertThat(Tables.rows("|".repeat(5000) + "z\nq|r", "|")).hasSize(2);
  }

  @Test
  void takesTimeNearToTheLengthOfManyOpenMarks() {
    String text = "\"a|b\n".repeat(20_000);
    assertThat(Tables.rows(text, "|")).isNotEmpty();
  }
}
