package dev.glossdeck.export.pdf.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.export.pdf.tag.Tag;
import org.junit.jupiter.api.Test;

class WordTest {
  private static final SizeTrial TRIAL = new SizeTrial(10, false, 100, 200);

  @Test
  void isAsWideAsItsBoxesWithoutItsGap() {
    assertThat(Runs.word(400, 100).width()).isEqualTo(500);
    assertThat(Runs.tight(Runs.run(400), Runs.formula(250, 1, 1)).width()).isEqualTo(650);
    assertThat(Runs.tight().width()).isZero();
  }

  @Test
  void tellsPicturesFromOtherDrawings() {
    assertThat(Runs.tight(Runs.picture(1, 1, 0)).hasPicture()).isTrue();
    assertThat(Runs.tight(Runs.formula(1, 1, 0)).hasPicture()).isFalse();
    assertThat(Runs.tight(Runs.formula(1, 1, 0)).hasGraphic()).isTrue();
    assertThat(Runs.word(1).hasGraphic()).isFalse();
  }

  @Test
  void sizesItsDrawingsAndLeavesItsLetters() {
    InlineGraphic picture =
        new InlineGraphic(new Graphic.Picture("p", "I", 100, 50), 1, 1, 0, Tag.ARTIFACT);

    Word sized = Runs.tight(Runs.run(400), picture).sized(TRIAL, 50);

    assertThat(sized.boxes().get(0)).isEqualTo(Runs.run(400));
    assertThat(sized.boxes().get(1).width()).isEqualTo(5000);
    assertThat(sized.width()).isEqualTo(5400);
  }

  @Test
  void isItselfWithoutDrawings() {
    Word word = Runs.word(400);

    assertThat(word.sized(TRIAL, 1)).isSameAs(word);
  }
}
