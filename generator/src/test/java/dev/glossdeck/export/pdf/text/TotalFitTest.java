package dev.glossdeck.export.pdf.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.export.pdf.text.Word.Gap;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;

class TotalFitTest {
  private static final float WIDTH = 1000;

  /** What avoiding a word by itself may cost. */
  private static final double LONE = 0.09;

  /** The width of a space, and of a hyphen. */
  private static final int GAP = 50;

  @Test
  void movesAWordDownSoThatLinesAreEven() {
    List<Word> words = List.of(space(500), space(400), space(300), space(800), space(100));

    assertThat(widths(LineBreaker.lines(words, WIDTH))).containsExactly(950, 300, 950);
    assertThat(widths(LineBreaker.fitted(words, WIDTH))).containsExactly(500, 750, 950);
  }

  @Test
  void leavesNoShortWordByItselfAtTheEnd() {
    List<Word> words = List.of(space(700), space(150), space(200));

    assertThat(widths(LineBreaker.lines(words, 900))).containsExactly(900, 200);
    assertThat(widths(LineBreaker.fitted(words, 900))).containsExactly(700, 400);
  }

  @Test
  void hyphenatesOnlyWhereMuchOfALineWouldBeBlank() {
    List<Word> little = List.of(space(800), part(100), space(800));
    List<Word> much =
        List.of(space(500), part(300), space(600), space(900), space(900), space(900));

    assertThat(widths(LineBreaker.fitted(little, WIDTH))).containsExactly(800, 900);
    assertThat(widths(LineBreaker.fitted(much, WIDTH))).containsExactly(900, 600, 900, 900, 900);
  }

  @Test
  void hyphenatesAFewLinesOnlyWhereThatSavesOne() {
    List<Word> question = List.of(space(500), part(300), space(400));
    List<Word> longer = List.of(space(500), part(400), part(300), space(600));

    assertThat(widths(LineBreaker.fitted(question, WIDTH))).containsExactly(500, 700);
    assertThat(widths(LineBreaker.fitted(longer, WIDTH))).containsExactly(1000, 900);
  }

  @Test
  void endsLinesWhereTheAuthorDoes() {
    List<Word> words = List.of(new Word(List.of(Runs.run(100)), Gap.LINE_END, gap(), false));
    List<Word> twice = new ArrayList<>(words);
    twice.add(space(100));

    assertThat(widths(LineBreaker.fitted(twice, WIDTH))).containsExactly(100, 100);
  }

  @Test
  void tearsAWordThatIsWiderThanALine() {
    List<Word> words = List.of(space(100), Runs.word(600, 600));

    assertThat(widths(LineBreaker.fitted(words, WIDTH))).containsExactly(100, 600, 600);
  }

  @Property
  void takesNoMoreLinesThanFillingAndLosesNothing(@ForAll("paragraphs") List<Word> words) {
    List<Line> filled = LineBreaker.lines(words, WIDTH);
    List<Line> fitted = LineBreaker.fitted(words, WIDTH);

    assertThat(fitted).hasSizeLessThanOrEqualTo(filled.size());
    assertThat(fitted).allMatch(line -> line.width() <= WIDTH);
    assertThat(clusters(fitted)).isEqualTo(clusters(filled));
    if (fitted.size() == filled.size() && words.stream().allMatch(w -> w.gap() == Gap.SPACE)) {
      assertThat(blank(fitted)).isLessThanOrEqualTo(blank(filled) + LONE);
    }
  }

  @Provide
  Arbitrary<List<Word>> paragraphs() {
    Arbitrary<Float> widths = Arbitraries.integers().between(1, 18).map(tens -> tens * 50f);
    return widths
        .flatMap(
            width ->
                Arbitraries.frequency(
                        Tuple.of(6, Gap.SPACE),
                        Tuple.of(2, Gap.SOFT_HYPHEN),
                        Tuple.of(1, Gap.LINE_END))
                    .map(gap -> word(width, gap)))
        .list()
        .ofMinSize(1)
        .ofMaxSize(30)
        .map(TotalFitTest::ended);
  }

  private static List<Word> ended(List<Word> words) {
    List<Word> ended = new ArrayList<>(words);
    ended.add(space(100));
    return ended;
  }

  /** The squares of the blank parts of all lines but the last. */
  private static double blank(List<Line> lines) {
    return lines.stream()
        .limit(lines.size() - 1L)
        .mapToDouble(line -> 1 - line.width() / WIDTH)
        .map(blank -> blank * blank)
        .sum();
  }

  private static int clusters(List<Line> lines) {
    return lines.stream()
        .flatMap(line -> line.runs().stream())
        .mapToInt(run -> run.width() == GAP ? 0 : run.clusterCount())
        .sum();
  }

  private static List<Integer> widths(List<Line> lines) {
    return lines.stream().map(line -> Math.round(line.width())).toList();
  }

  private static Word word(float width, Gap gap) {
    return new Word(List.of(Runs.run((int) width)), gap, gap(), false);
  }

  private static Word space(int width) {
    return word(width, Gap.SPACE);
  }

  private static Word part(int width) {
    return new Word(List.of(Runs.run(width)), Gap.SOFT_HYPHEN, Runs.run(GAP), false);
  }

  private static GlyphRun gap() {
    return Runs.run(GAP);
  }
}
