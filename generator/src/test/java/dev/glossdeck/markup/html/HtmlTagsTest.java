package dev.glossdeck.markup.html;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTagsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a < b > c",
        "x<3 and 1<2",
        "if a<b and c>d",
        "if a<b and c==d or e>f",
        "if a<b and x-y>0",
        "a <b and c> d",
        "vector<int> v",
        "Map<String, List<Integer>> m",
        "std<std::string>",
        "mail <ann@example.org> or <https://example.org/a>",
        "the <style> element and the <script> element",
        "a <!-- that never ends",
        "open <a href=\"x>word",
        "</3 is </broken>",
        "<>",
        "1 <? 2 <! 3 <![CDATA[x]]>",
        "<İ <b İ x>"
      })
  void takesSignsForText(String said) {
    assertThat(new HtmlTags(said).escaped()).isEqualTo(said.replace("<", "&lt;"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a<b>c",
        "a <b>c</b> d",
        "<br><br/><br />",
        "<img src=a.png alt=\"a<b>\" odd>",
        "<img src = \"a>b<i.png\">",
        "<input disabled><td nowrap><ol reversed>",
        "<a href=x data-y=z onclick=w>v</a>",
        "<unknown>x</unknown><other/>",
        "<o:p>x</o:p>",
        "<anki-mathjax block=\"true\">x",
        "<!-- a < b --><!--><!-- c --!>d",
        "<!doctype html><?xml:namespace prefix = o />x<![if !x]>y<![endif]>",
        "<style>a<b {}</style><script>if (a<b) c()</script>",
        "<xmp>a<3</xmp><textarea>a<3</textarea>"
      })
  void leavesTagsAsTheyAre(String html) {
    assertThat(new HtmlTags(html).escaped()).isEqualTo(html);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 1", "2, 1", "4, 1", "5, 2", "6, 3", "9, 3", "10, 4", "11, 5"})
  void knowsWhereEachCharacterStood(int inEscaped, int inSource) {
    HtmlTags tags = new HtmlTags("a<3<4");
    assertThat(tags.escaped()).isEqualTo("a&lt;3&lt;4");
    assertThat(tags.original(inEscaped)).isEqualTo(inSource);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<",
        "<!--",
        "<!doctype",
        "<a b=\"",
        "<a b='\"",
        "\"y=\"<a b",
        "<a ",
        "</a ",
        "<zz>",
        "</zz>",
        "<style>",
        "<!-- --!>",
        "<a b c",
        "<a b=\"c\" ",
        "<!--!>"
      })
  @Timeout(value = 20, unit = SECONDS)
  void passesEachCharacterABoundedNumberOfTimes(String part) {
    assertThat(new HtmlTags(part.repeat(500_000 / part.length())).escaped()).isNotEmpty();
  }

  @Test
  void seesATagInOneLetterBetweenSigns() {
    // Nobody can tell this from bold text; only a warning for each <b> could help.
    assertThat(new HtmlTags("a<b>c").escaped()).isEqualTo("a<b>c");
  }
}
