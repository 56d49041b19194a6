package dev.glossdeck.read.delimited;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.diagnostic.DiagnosticTexts;
import dev.glossdeck.diagnostic.Diagnostics;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlDetectorTest {
  private static List<String> warnings(String... lines) {
    HtmlDetector detector = new HtmlDetector();
    Tables.rows(String.join("\n", lines), "|").forEach(detector::add);
    Diagnostics diagnostics = new Diagnostics();
    detector.warn(diagnostics);
    return DiagnosticTexts.of(diagnostics);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a<br>b",
        "a<br/>b",
        "a<BR />b",
        "<b>a</b>",
        "<div class=x>a</div>",
        "x<sub>2</sub>",
        "<img src='a.png'>",
        "a&nbsp;b",
        "a &lt; b",
        "R&amp;D",
        "it&#39;s"
      })
  void warnsIfAllRecordsLookLikeHtml(String question) {
    assertThat(warnings(question + "|answer"))
        .containsExactly(
            "d.txt:1:1: warning: the deck looks like HTML and is shown as it stands (write"
                + " #html:true in the first lines, or #html:false if it is meant so)"
                + " [looks-like-html]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a < b > c",
        "List<String>",
        "R&D",
        "AT&T; x",
        "<brown>",
        "</thing>",
        "if (a<b && c>d)",
        "<b",
        "<table>",
        "a &copy; b"
      })
  void takesOtherSignsForText(String question) {
    assertThat(warnings(question + "|answer")).isEmpty();
  }

  @Test
  void warnsOnceAtTheFirstOfThreeAmongMany() {
    assertThat(warnings("a|b", "c<br>|d", "e|f", "g|<b>h</b>", "i|j", "k|l&nbsp;m", "n|o"))
        .singleElement()
        .asString()
        .startsWith("d.txt:2:1: warning: ");
  }

  @Test
  void takesTwoAmongManyForExamples() {
    assertThat(warnings("a|b", "What is <br>?|a tag", "And <hr>?|another", "c|d")).isEmpty();
  }

  @Test
  void countsARecordOnce() {
    assertThat(warnings("<b>a</b>|<b>b</b><br><br>", "c|d")).isEmpty();
  }

  @Test
  void saysNothingOfADeckWithoutRecords() {
    assertThat(warnings("")).isEmpty();
  }
}
