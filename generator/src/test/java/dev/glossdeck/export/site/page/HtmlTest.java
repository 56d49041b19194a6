package dev.glossdeck.export.site.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "plain, plain",
        "a<b>c, a&lt;b&gt;c",
        "a&b, a&amp;b",
        "&lt;, &amp;lt;",
        "say \"x\", say &quot;x&quot;",
        "it's, it's",
        "é学𝔘, é学𝔘"
      })
  void escapesForTextAndAttributes(String text, String html) {
    assertThat(Html.text(text)).isEqualTo(html);
  }
}
