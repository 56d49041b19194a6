package dev.glossdeck.markup.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownStructureTest {
  /** Lines with {@code /} between them; the numbers of the lines with headings, from 0. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '@',
      value = {
        "# a | 0",
        "a/# b/## c | 1 2",
        "#/##/####### | 0 1",
        "#a/# b | 1",
        "a/#b | @@",
        "- a/# b | 1",
        "- a/  # b | @@",
        "> # a/# b | 1",
        "```/# a/```/# b | 3",
        "~~~/# a/~~~/# b | 3",
        "@    # a/# b@ | 1",
        "<!--/# a/-->/# b | 3",
        "<div>/# a//# b | 3",
        "a/===/# b | 2",
        "a/---/# b | 2",
        "@| a |/|---|/# b@ | 2",
        "//# a | 2",
        "\\# a/# b | 1",
        "1. a/   # b/# c | 2"
      })
  void findsHeadingsThatAreInNoOtherBlock(String lines, String headings) {
    List<Integer> expected =
        headings.isEmpty()
            ? List.of()
            : Arrays.stream(headings.split(" ")).map(Integer::valueOf).toList();
    String text = lines.replace('/', '\n');
    assertThat(MarkdownStructure.of(text).headings()).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# a\nb\n## c",
        "a\n\n#\n##",
        "Q: a\nA: b",
        "#a\n# b",
        "# a\n####### b\n# c\n",
        "",
        "\n\n# a",
        "# a #"
      })
  void findsTheSameWithoutAParser(String text) {
    assertThat(MarkdownStructure.of(text)).isEqualTo(MarkdownStructure.parsed(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '@',
      value = {
        "```/a/``` | -1",
        "```/a | 0",
        "x//~~~java/a | 2",
        "````/a/``` | 0",
        "- ```/  a//# b | -1"
      })
  void findsCodeThatDoesNotEnd(String lines, int line) {
    assertThat(MarkdownStructure.of(lines.replace('/', '\n')).unclosed().orElse(-1))
        .isEqualTo(line);
  }

  @Test
  void findsNothingInNothing() {
    assertThat(MarkdownStructure.of("").headings()).isEmpty();
    assertThat(MarkdownStructure.of("").unclosed()).isEmpty();
  }
}
