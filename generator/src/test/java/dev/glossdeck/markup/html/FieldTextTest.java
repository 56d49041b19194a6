package dev.glossdeck.markup.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldTextTest {
  private static final String APART = "<span></span>";

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '@',
      value = {
        "a & b &amp; c > a &amp; b &amp;amp; c",
        "a 'b' \"c\" > a 'b' \"c\"",
        "a\\b > a\\b",
        "[x] > [x]",
        "$5 > $5",
        "$5 and $6 > $5 and $6"
      })
  void escapesNoMoreThanItMust(String text, String html) {
    assertThat(FieldText.text(text)).isEqualTo(html);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '@',
      value = {
        "\\(x\\) > \\|(x\\)",
        "\\[x\\] > \\|[x\\]",
        "[$]x[/$] > [|$]x[/$]",
        "[$$]x > [|$|$|]x",
        "[latex]x > [|latex]x",
        "[sound:a.mp3] > [|sound:a.mp3]",
        "a\\ > a\\|",
        "$x$ > $|x$|",
        "$5 and $x$ > $|5 and $|x$|",
        "a$$b > a$|$|b"
      })
  void keepsSignsApartThatAnkiWouldTakeForMarks(String text, String html) {
    assertThat(FieldText.text(text)).isEqualTo(html.replace("|", APART));
  }

  @Test
  void keepsOnlyAnkisOwnMarksApartInCode() {
    assertThat(FieldText.code("\\(x\\) $y$ <b>")).isEqualTo("\\(x\\) $y$ &lt;b&gt;");
    assertThat(FieldText.code("[sound:a]")).isEqualTo("[" + APART + "sound:a]");
    assertThat(FieldText.code("a[$]")).isEqualTo("a[" + APART + "$]");
  }

  @Test
  void writesAFormulaBetweenMarksThatItDoesNotHold() {
    assertThat(FieldText.inlineMaths("a<b")).isEqualTo("\\(a&lt;b\\)");
    assertThat(FieldText.inlineMaths("\\text{\\)}")).isEqualTo("[$]\\text{\\)}[/$]");
    assertThat(FieldText.displayedMaths("x")).isEqualTo("\\[x\\]");
    assertThat(FieldText.displayedMaths("sound:x")).isEqualTo("\\[{}sound:x\\]");
    assertThat(FieldText.inlineMaths("[sound:a]")).isEqualTo("\\([{}sound:a]\\)");
    assertThat(FieldText.displayedMaths("a\\\\\\]")).isEqualTo("[$$]a\\\\\\][/$$]");
  }

  @Test
  void leavesOutControlCharactersButTabsAndLineEnds() {
    assertThat(FieldText.withoutControls("a\u0000b\u001Fc\u007Fd\te\nf\rg"))
        .isEqualTo("abcd\te\nfg");
    assertThat(FieldText.withoutControls("abc")).isEqualTo("abc");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\tb", "a   b", "a<br> b"})
  void keepsSpacesThatSaySomething(String html) {
    assertThat(FieldText.laidOut(html))
        .isEqualTo("<span style=\"white-space: pre-wrap\">" + html + "</span>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b", "a.  B", "a<br>b", " a"})
  void leavesOtherSpacesBare(String html) {
    assertThat(FieldText.laidOut(html)).isEqualTo(html);
  }

  @Test
  void marksAPartOfCode() {
    assertThat(FieldText.codePart(new CodeMarker.Part("", "a<b"))).isEqualTo("a&lt;b");
    assertThat(FieldText.codePart(new CodeMarker.Part("k\"w", "if")))
        .isEqualTo("<span class=\"k&quot;w\">if</span>");
  }
}
