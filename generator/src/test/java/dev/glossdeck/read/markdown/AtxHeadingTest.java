package dev.glossdeck.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** CommonMark 0.31, 4.2; the column is that of the text. */
class AtxHeadingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '@',
      value = {
        "# a > 1 > a > 3",
        "###### a > 6 > a > 8",
        "##   a b   > 2 > a b > 6",
        "@   # a@ > 1 > a > 6",
        "# a # > 1 > a > 3",
        "# a ##### > 1 > a > 3",
        "# a#b > 1 > a#b > 3",
        "# a# > 1 > a# > 3",
        "# C# > 1 > C# > 3",
        "# a # b > 1 > a # b > 3",
        "# \\# > 1 > \\# > 3",
        "#\ta > 1 > a > 3",
        "## {#id} > 2 > {#id} > 4",
        "# `a` $b$ > 1 > `a` $b$ > 3"
      })
  void isHashesASpaceAndText(String line, int level, String text, int column) {
    assertThat(AtxHeading.of(line)).contains(new AtxHeading(level, text, column));
  }

  @Test
  void mayHaveNoText() {
    assertThat(AtxHeading.of("#")).contains(new AtxHeading(1, "", 2));
    assertThat(AtxHeading.of("## ")).contains(new AtxHeading(2, "", 4));
    assertThat(AtxHeading.of("### ###")).contains(new AtxHeading(3, "", 5));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "a", "#a", "####### a", "    # a", "\t# a", "\\# a", "a # b", "#5 is x"})
  void isNoOtherLine(String line) {
    assertThat(AtxHeading.of(line)).isEmpty();
  }
}
