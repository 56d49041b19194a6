package dev.glossdeck.read.anki;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.diagnostic.DiagnosticTexts;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.diagnostic.SourcePosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldTextsTest {
  private final Diagnostics diagnostics = new Diagnostics();
  private final PackageProblems problems = new PackageProblems(diagnostics);
  private final FieldTexts texts = new FieldTexts(problems);

  private String side(String content) {
    String source = texts.side(content, new SourcePosition("d.apkg", 3, 1)).source();
    problems.tell();
    return source;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '@',
      value = {
        "@ a b @ > a b",
        "@\u00A0a\u00A0@ > a",
        "@a\r\nb\rc@ > @a\nb\nc@",
        "@cafe\u0301@ > caf\u00e9",
        "@a\tb@ > @a\tb@",
        "@&#65;&#x41;@ > &#65;&#x41;",
        "@&#10;a&#9;@ > &#10;a&#9;",
        "@&#100;@ > &#100;"
      })
  void keepsTheHtmlOfAField(String content, String html) {
    assertThat(side(content)).isEqualTo(html);
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "<br>",
        "<div></div>",
        "<div><br></div>",
        "<b> </b>",
        "<!-- x -->",
        "\u00A0",
        "&nbsp;",
        "<div>&nbsp;<b>&nbsp;</b><br></div><p>&nbsp;</p>"
      })
  void isEmptyForWhatNobodySees(String content) {
    assertThat(side(content)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<img src=a.png>", "<b>a</b>", "&lt;", "&nbsp;<i>a</i>", "<hr>a", "[sound:a.mp3]"})
  void keepsWhatSomebodySees(String content) {
    assertThat(side(content)).isEqualTo(content);
  }

  @ParameterizedTest
  @CsvSource({
    "'a\u0007b', 0007",
    "'a&#7;b', 0007",
    "'a&#007b', 0007",
    "'a&#x1F;b', 001F",
    "'a&#X0b;b', 000B",
    "'a\u007Fb', 007F",
    "'a\u0085b', 0085",
    "'a&#127;b', 007F"
  })
  void leavesOutAndTellsWhatNoTextMayHold(String content, String codePoint) {
    assertThat(side(content)).isEqualTo("ab");
    assertThat(DiagnosticTexts.of(diagnostics))
        .containsExactly(
            "d.apkg:3:1: warning: the control character U+"
                + codePoint
                + " is not kept (remove it in Anki) [control-character]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '@',
      value = {
        "a <b>b</b> &amp; c | a b & c",
        "a<br>b | a b",
        "@a\u0007b@ | ab",
        "@ a  b @ | a b",
        "@@ | @@"
      })
  void saysAFieldInWords(String content, String words) {
    assertThat(FieldTexts.words(content)).isEqualTo(words);
  }

  @Test
  void makesANameOneLineAndTakesSignsForThemselves() {
    assertThat(FieldTexts.name(" a\n b\u0007 ")).isEqualTo("a b");
    assertThat(FieldTexts.name("a <b> &amp;")).isEqualTo("a <b> &amp;");
  }
}
