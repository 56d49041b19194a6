package dev.glossdeck.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.markup.MarkupFormat;
import dev.glossdeck.markup.MarkupText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BracketGapsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '@',
      value = {
        "The [sky] is blue > The {{c1::sky}} is blue",
        "[a] and [b] > {{c1::a}} and {{c2::b}}",
        "[a][b] > {{c1::a}}{{c2::b}}",
        "[a b c] > {{c1::a b c}}",
        "[**a**] > {{c1::**a**}}",
        // As Markdown takes them: \\[ would begin a formula of ours.
        "[a\\]b] > {{c1::a&#93;b}}",
        "a \\[b\\] c > a &#91;b&#93; c",
        "\\[x+y\\] > &#91;x+y&#93;",
        "{{c3::x}} and [y] > {{c3::x}} and {{c4::y}}",
        "{{c1::x}} [y] {{c7::z}} > {{c1::x}} {{c8::y}} {{c7::z}}",
        "[$x^2$] > {{c1::$x^2$}}",
        "[`a[0]`] and [b `x]` c] d > {{c1::`a[0]`}} and {{c2::b `x]` c}} d",
        "``x ` [a]`` [b] ` [c] > ``x ` [a]`` {{c1::b}} ` {{c2::c}}",
        "`x `` [a]` [``b ` ]``] > `x `` [a]` {{c1::``b ` ]``}}",
        "[a ` b] c > {{c1::a ` b}} c",
        "[Größe 日本] > {{c1::Größe 日本}}"
      })
  void numbersBracketsFromTheHighestGapOn(String written, String marked) {
    assertThat(BracketGaps.marked(written)).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no gap",
        "",
        "[]",
        "`a[0]`",
        "``a [b]``",
        "$a[0]$",
        "$$\na[0]\n$$",
        "[text](address)",
        "![alt](picture.png)",
        "[](address)",
        "[sound:a.mp3]",
        "[open",
        "close]"
      })
  void leavesBracketsThatMeanSomethingElse(String text) {
    assertThat(BracketGaps.marked(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '@',
      value = {
        "[std::vector] | {{c1::std:&#58;vector}}",
        "[a}}b] | {{c1::a}&#125;b}}",
        "[a}] | {{c1::a&#125;}}",
        "[:a] | {{c1::&#58;a}}",
        "[$x_{a_{b}}$] | {{c1::$x_{a_{b} }$}}",
        "[`std::move`] | {{c1::`std:`<!-- -->`:move`}}",
        "[``a}}``] | {{c1::``a}``<!-- -->``}``}}",
        "[a:b] | {{c1::a:b}}",
        "[a{b}c] | {{c1::a{b}c}}"
      })
  void keepsWhatAGapMayNotHoldApart(String written, String marked) {
    assertThat(BracketGaps.marked(written)).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "std::vector",
        "a}}b",
        "a}",
        "::a::",
        "}}}",
        ":::",
        "`std::move`",
        "`a}}`",
        "{a: {b: c}}",
        "`f(x){ g(){} }`"
      })
  void saysInAGapTheSameWords(String inside) {
    MarkupText gapped =
        new MarkupText(BracketGaps.marked("A [" + inside + "] z"), MarkupFormat.MARKDOWN);
    assertThat(gapped.clozes()).containsExactly(1);
    assertThat(gapped.filled().plainText())
        .isEqualTo(new MarkupText("A " + inside + " z", MarkupFormat.MARKDOWN).plainText());
    assertThat(gapped.asked(number -> true).plainText()).isEqualTo("A […] z");
  }

  @Test
  void takesABracketBehindADollarSignOfAPriceForAGap() {
    assertThat(BracketGaps.marked("It costs $5 [now]")).isEqualTo("It costs $5 {{c1::now}}");
  }

  @Test
  void passesOverAGapBetweenTwoLinks() {
    assertThat(BracketGaps.marked("[a](b) [c] [d](e)")).isEqualTo("[a](b) {{c1::c}} [d](e)");
  }

  @Test
  void goesOverLines() {
    assertThat(BracketGaps.marked("[a\nb] and\n[c]")).isEqualTo("{{c1::a\nb}} and\n{{c2::c}}");
  }

  @Test
  void takesTimeNearToTheLengthOfManyOpenBrackets() {
    String text = "[".repeat(20_000);
    assertThat(BracketGaps.marked(text)).isEqualTo(text);
  }
}
