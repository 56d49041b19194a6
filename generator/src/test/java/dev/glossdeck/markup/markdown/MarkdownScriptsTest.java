package dev.glossdeck.markup.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.markup.MarkupFormat;
import dev.glossdeck.markup.MarkupText;
import dev.glossdeck.markup.html.FieldHtml;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownScriptsTest {
  private static String html(String markdown) {
    return FieldHtml.of(new MarkupText(markdown, MarkupFormat.MARKDOWN).parse());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '@',
      value = {
        "x^2^ | x<sup>2</sup>",
        "H~2~O | H<sub>2</sub>O",
        "x^2^ + y^2^ | x<sup>2</sup> + y<sup>2</sup>",
        "1^st^ | 1<sup>st</sup>",
        "a~~b~~c | a<s>b</s>c",
        "~~a~~ | <s>a</s>",
        "x^*n*^ | x<sup><i>n</i></sup>",
        "**x^2^** | <b>x<sup>2</sup></b>",
        "x~i~^2^ | x<sub>i</sub><sup>2</sup>",
        "~~a^2^~~ | <s>a<sup>2</sup></s>",
        "(x)^2^ | (x)<sup>2</sup>",
        "SO~4~^2-^ | SO<sub>4</sub><sup>2-</sup>",
        "x^日^ | x<sup>日</sup>",
        "`x^2^` | <code>x^2^</code>",
        "$x^2^$ | \\(x^2^\\)"
      })
  void raiseAndLower(String markdown, String html) {
    assertThat(html(markdown)).isEqualTo(html);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x^2",
        "2^10",
        "a ^ b ^ c",
        "x^a b^",
        "~5 or ~6",
        "about ~10 and ~20",
        "~/a and ~/b",
        "x^2+y^2",
        "2^3^4",
        "^",
        "^^",
        "a^^b",
        "x^^",
        "~ a ~"
      })
  void leaveSumsAndRoughFiguresAlone(String text) {
    assertThat(html(text)).doesNotContain("<su");
  }
}
