package dev.glossdeck.markup.plain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.markup.MarkupFormat;
import dev.glossdeck.markup.MarkupText;
import dev.glossdeck.markup.tree.WrittenMarkup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextWriterTest {
  private static WrittenMarkup written(String markdown) {
    return PlainTextWriter.of(
        new MarkupText(markdown.replace('~', '\n'), MarkupFormat.MARKDOWN).parse());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '@',
      value = {
        "a b > a b",
        "a~~b > a~~b",
        "a  ~b > a~b",
        "$x$ > \\(x\\)",
        "a~~$$x$$~~b > a~\\[x\\]~b",
        "$$x$$~~$$y$$ > \\[x\\]~\\[y\\]",
        "[sound:a.mp3] > [sound:a.mp3]",
        "a \\* b &lt; c > a * b < c",
        "5 \\$ > 5 $"
      })
  void losesNothingOfWords(String markdown, String plain) {
    assertThat(written(markdown).source()).isEqualTo(plain.replace('~', '\n'));
    assertThat(written(markdown).losses()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '@',
      value = {
        "**a** > a",
        "a **b** and $x$ > a b and \\(x\\)",
        "*a [b](https://example.org) `c`* [sound:d.mp3] e > a b c [sound:d.mp3] e",
        "- a~- b > a b",
        "`a` > a",
        "![a map](m.png) > a map",
        "[a](https://example.org) > a",
        "```~a~``` > a",
        "\\\\\\(x\\\\\\) > \\(x\\)",
        "[sound&#58;a.mp3] > [sound:a.mp3]"
      })
  void saysThatItLosesMarks(String markdown, String plain) {
    assertThat(written(markdown).source()).isEqualTo(plain);
    assertThat(written(markdown).losses()).containsExactly("marked or arranged text");
  }
}
