package dev.glossdeck.export.site.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SummaryTest {

  @Test
  void leavesAShortTextAsItIs() {
    String text = "x".repeat(160);

    assertThat(Summary.of(text)).isSameAs(text);
    assertThat(Summary.of("")).isEmpty();
  }

  @Test
  void cutsALongTextBetweenWords() {
    String text = "word ".repeat(40).strip();

    assertThat(Summary.of(text)).isEqualTo("word ".repeat(32).strip() + "…");
  }

  @Test
  void cutsNoWordInTwo() {
    String text = "a".repeat(150) + " " + "b".repeat(20);

    assertThat(Summary.of(text)).isEqualTo("a".repeat(150) + "…");
  }

  @Test
  void neverExceedsWhatIsShownByMoreThanItsEllipsis() {
    for (int length = 1; length < 60; length++) {
      String text = ("x".repeat(length) + " ").repeat(20).strip();

      assertThat(Summary.of(text + "y".repeat(200))).hasSizeLessThanOrEqualTo(161).endsWith("…");
    }
  }
}
