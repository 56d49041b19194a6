package dev.glossdeck.markup.tree;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.markup.tree.Inline.Style;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ExcerptTest {
  private static final Inline.Maths FORMULA = new Inline.Maths("\\sigma(x)");
  private static final List<Inline> TEXT =
      List.of(
          new Inline.Text("One "),
          new Inline.Styled(Style.STRONG, List.of(new Inline.Text("two "), FORMULA)),
          new Inline.LineBreak(),
          new Inline.Picture("a.png", "A picture."),
          new Inline.Code("three"));

  @Test
  void saysFormulasByTheirSigns() {
    assertThat(Excerpt.words(TEXT)).isEqualTo("One two σ(x) three");
  }

  @Test
  void saysLongFormulasByAnEllipsis() {
    assertThat(Excerpt.words(List.of(new Inline.Maths("a + b + c + d + e + f + g + h"))))
        .isEqualTo("…");
  }

  @Test
  void keepsMarksAndFormulasOfAPart() {
    assertThat(Excerpt.of(TEXT, 4, 12))
        .containsExactly(
            new Inline.Styled(Style.STRONG, List.of(new Inline.Text("two "), FORMULA)));
  }

  @Test
  void keepsAFormulaWholeIfItBeginsInThePart() {
    assertThat(Excerpt.of(TEXT, 8, 9))
        .containsExactly(new Inline.Styled(Style.STRONG, List.of(FORMULA)));
    assertThat(Excerpt.of(TEXT, 10, 12)).isEmpty();
  }

  @Test
  void cutsTextAndCode() {
    assertThat(Excerpt.of(TEXT, 1, 3)).containsExactly(new Inline.Text("ne"));
    assertThat(Excerpt.of(TEXT, 12, 15))
        .containsExactly(new Inline.Text(" "), new Inline.Code("th"));
  }

  @Test
  void leavesOutWhatHasNoWords() {
    assertThat(Excerpt.of(TEXT, 0, 99)).hasSize(4).doesNotContain(TEXT.get(3));
  }
}
