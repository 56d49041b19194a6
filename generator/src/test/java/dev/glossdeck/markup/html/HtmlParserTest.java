package dev.glossdeck.markup.html;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.markup.MarkupFormat;
import dev.glossdeck.markup.MarkupText;
import dev.glossdeck.markup.tree.MarkupProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlParserTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<b>w</b> ", "<div>", "<b>", "<ul><li>", "<table><tr><td>", "<blockquote>", "<span><i>",
        "<ruby><rt>", "<a href='https://x.org'>", "<q>", "<pre>", "<code>", "<p>", "<dl><dd>",
        "\\( ", "\\(<br>", "[$] ", "[sound:", "[sound:../x] ", "<span>x</span>", "<img src=a.png>",
        "<select><option>", "<object data=x>", "<noscript>", "<b style='text-decoration'>x"
      })
  @Timeout(value = 20, unit = SECONDS)
  void takesHtmlThatGoesOnForever(String part) {
    MarkupText text = new MarkupText(part.repeat(30_000) + "end", MarkupFormat.HTML);
    assertThat(text.plainText()).contains("end");
    assertThat(text.problems()).hasSizeLessThan(10);
    assertThat(text.in(MarkupFormat.PLAIN).source()).contains("end");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<b>", "<ul><li>", "<div><i>", "<blockquote>"})
  void losesNoTextAndNoMediumOfWhatStandsDeep(String part) {
    String deep =
        "one<br><img src=a.png><audio src=b.mp3></audio><video src=http://x.org/c></video>";
    MarkupText text = new MarkupText(part.repeat(500) + deep + "<p>two", MarkupFormat.HTML);
    assertThat(text.references().media()).containsExactly("a.png", "b.mp3");
    assertThat(text.plainText()).startsWith("one").endsWith("two");
    assertThat(text.problems())
        .extracting(MarkupProblem::problem)
        .anyMatch(problem -> problem.contains("http://x.org/c"))
        .anyMatch(problem -> problem.contains("very deep"));
  }

  @Test
  void keepsWordsApartThatSpaceWithinMarksParts() {
    assertThat(words("a<b> b </b>c")).isEqualTo("a b c");
    assertThat(words("a<b>b <!-- c --></b>d")).isEqualTo("ab d");
    assertThat(words("a<i><b>b</b> <span></span></i>c")).isEqualTo("ab c");
    assertThat(words("a<b>b</b>c")).isEqualTo("abc");
  }

  @Test
  void givesProblemsInTheOrderOfTheSource() {
    String source = "x<3 <ul><li style='color: red'>&amp;[sound:../a]</ul><hr>";
    assertThat(new MarkupText(source, MarkupFormat.HTML).problems())
        .extracting(MarkupProblem::offset)
        .containsExactly(source.indexOf("<li"), source.indexOf("[sound"), source.indexOf("<hr"));
  }

  private static String words(String html) {
    return new MarkupText(html, MarkupFormat.HTML).plainText();
  }
}
