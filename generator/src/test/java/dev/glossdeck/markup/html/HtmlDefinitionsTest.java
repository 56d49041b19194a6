package dev.glossdeck.markup.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.markup.html.HtmlDefinitions.Definition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlDefinitionsTest {

  @Test
  void takesAListApart() {
    HtmlDefinitions found =
        HtmlDefinitions.of("<dl><dt>Hint</dt><dd><b>x</b></dd><dt>A&amp;B</dt><dd></dd></dl>");
    assertThat(found.definitions())
        .containsExactly(new Definition("Hint", "<b>x</b>"), new Definition("A&B", ""));
    assertThat(found.rest()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "before <dl><dt>a</dt><dd>b</dd></dl> after | before  after",
        "<dl><dt>a</dt><dd>b</dd><dd>c</dd></dl> | <dl><dd>c</dd></dl>",
        "<dl>x<dt>a</dt><dd>b</dd></dl> | <dl>x</dl>",
        "<dl><dt>z</dt><dt>a</dt><dd>b</dd></dl> | <dl><dt>z</dt></dl>",
        "<dl><dt>a</dt><dd>b</dd><dt>z</dt></dl> | <dl><dt>z</dt></dl>",
        "if x<y <dl><dt>a</dt><dd>b</dd></dl> | if x&lt;y",
        "<dl><dt>a</dt><dd>b</dd></dl><dl><dt></dt><dd>c</dd></dl> | <dl><dt></dt><dd>c</dd></dl>",
        "<dl><dt>a</dt><dd>b</dd><dt>y<img src=\"x.png\"></dt><dd>c</dd></dl>"
            + " | <dl><dt>y<img src=\"x.png\"></dt><dd>c</dd></dl>"
      })
  void givesWhatIsNoPart(String html, String rest) {
    HtmlDefinitions found = HtmlDefinitions.of(html);
    assertThat(found.definitions()).containsExactly(new Definition("a", "b"));
    assertThat(found.rest()).isEqualTo(rest);
  }

  @Test
  void leavesOtherHtmlAsItIs() {
    assertThat(HtmlDefinitions.of("<p>a</p>").definitions()).isEmpty();
    assertThat(HtmlDefinitions.of("<p>a</p>").rest()).isEqualTo("<p>a</p>");
    assertThat(HtmlDefinitions.of("").rest()).isEmpty();
  }
}
