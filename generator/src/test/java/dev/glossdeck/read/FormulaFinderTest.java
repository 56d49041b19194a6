package dev.glossdeck.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.deck.PlacedFormula;
import dev.glossdeck.diagnostic.SourcePosition;
import dev.glossdeck.markup.tree.Formula;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaFinderTest {
  private static SourcePosition place(String source, int index) {
    String before = source.substring(0, index);
    int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
    return new SourcePosition("d", line, index - before.lastIndexOf('\n'));
  }

  private static List<PlacedFormula> find(String source, String... formulas) {
    return new FormulaFinder(source, index -> place(source, index))
        .find(Arrays.stream(formulas).map(tex -> new Formula(tex, false)).toList());
  }

  private static String start(String source, String... formulas) {
    List<PlacedFormula> found = find(source, formulas);
    SourcePosition last = found.get(found.size() - 1).start();
    return last.line() + ":" + last.column();
  }

  @ParameterizedTest
  @CsvSource({
    "'$x$', 1:2",
    "'a $x$', 1:4",
    "'$$ x $$', 1:4",
    "'\\(x\\)', 1:3",
    "'\\[ x \\]', 1:4",
    "'[$]x[/$]', 1:4",
    "'[$$]x[/$$]', 1:5",
    "'[latex]x[/latex]', 1:8",
    "'x and $x$', 1:8",
    "'max $x$', 1:6"
  })
  void findsAFormulaBehindItsMark(String source, String place) {
    assertThat(start(source, "x")).isEqualTo(place);
    assertThat(find(source, "x").get(0).isText()).isTrue();
  }

  @Test
  void findsEqualFormulasOneAfterTheOther() {
    assertThat(find("$x$ and $x$ and $x$", "x", "x", "x"))
        .extracting(found -> found.start().column())
        .containsExactly(2, 10, 18);
  }

  @Test
  void findsAFormulaThatIsPartOfAnEarlierOne() {
    assertThat(start("$a+b$ is $a$", "a+b", "a")).isEqualTo("1:11");
  }

  @Test
  void countsLines() {
    assertThat(start("one\ntwo $x$", "x")).isEqualTo("2:6");
    assertThat(start("$$\n\nx\n$$", "x")).isEqualTo("3:1");
  }

  @Test
  void isNearAFormulaWhoseSignsStandAsReferences() {
    List<PlacedFormula> found = find("so \\(a &lt; b\\) and \\(c\\)", "a < b", "c");
    assertThat(found.get(0).start().column()).isEqualTo(6);
    assertThat(found.get(0).isText()).isFalse();
    assertThat(found.get(1).start().column()).isEqualTo(23);
    assertThat(found.get(1).isText()).isTrue();
  }

  @Test
  void isNearAFormulaWhoseLinesAreIndented() {
    List<PlacedFormula> found = find("- a\n  $$\n  x\n  y\n  $$", "x\ny");
    assertThat(found.get(0).start()).hasToString("d:3:3");
    assertThat(found.get(0).isText()).isFalse();
  }

  @Test
  void takesTheStartOfTheSideForAFormulaThatIsNowhere() {
    List<PlacedFormula> found = find("no formula at all", "<z>");
    assertThat(found.get(0).start()).hasToString("d:1:1");
    assertThat(found.get(0).isText()).isFalse();
  }

  @Test
  void saysThatCharactersDoNotFollowWhereEachHasThePlaceOfItsCell() {
    SourcePosition cell = new SourcePosition("d.xlsx", 4, 2);
    List<PlacedFormula> found =
        new FormulaFinder("\\(x+y\\)", index -> cell).find(List.of(new Formula("x+y", false)));
    assertThat(found.get(0).start()).isEqualTo(cell);
    assertThat(found.get(0).isText()).isFalse();
  }
}
