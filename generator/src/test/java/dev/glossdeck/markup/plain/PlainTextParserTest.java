package dev.glossdeck.markup.plain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.markup.FieldDump;
import dev.glossdeck.markup.tree.MarkupProblem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextParserTest {
  private static String parsed(String source) {
    return FieldDump.of(PlainTextParser.parse(source));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "f(x)=a*b*c",
        "a < b && c > d",
        "<b>bold</b>",
        "&amp;",
        "__init__",
        "# no heading",
        "- no list",
        "`code`",
        "[a](b)",
        "![a](b.png)",
        "C:\\dir",
        "a \\) b",
        "a \\] b",
        "{{c1::x}}",
        "日本語 \u0645\u0631\u062D\u0628\u0627"
      })
  void takesSignsForThemselves(String source) {
    assertThat(parsed(source)).isEqualTo(source);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '@',
      value = {
        "a~b > a~b",
        "a~~b > a~~b",
        "a~ ~b > a~~b",
        "a~~~~b > a~~b",
        "~a~ > a",
        "a ~ b > a ~ b",
        "\\(x\\) > $x$",
        "a\\( x \\)b > a$x$b",
        "a\\[x\\]b > a~~$$x$$~~b",
        "\\[~x~\\] > $$x$$",
        "\\(a~b\\) > $a~b$",
        "\\(x\\)\\(y\\) > $x$$y$",
        "\\(a\\[b\\) > $a\\[b$",
        "[sound:a.mp3] > [sound:a.mp3]",
        "a [sound:x/b.ogg]~c > a [sound:x/b.ogg]~c",
        "\\([sound:a.mp3]\\) > $[sound:a.mp3]$"
      })
  void knowsLinesParagraphsFormulasAndSounds(String source, String expected) {
    assertThat(parsed(source.replace('~', '\n'))).isEqualTo(expected.replace('~', '\n'));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\(x", "\\[x", "x\\)", "\\(\\)", "\\[\\]", "\\(x\\]", "\\)x\\("})
  void takesAMarkWithoutItsMateForText(String source) {
    assertThat(parsed(source)).isEqualTo(source);
  }

  @Test
  void takesDollarsForText() {
    assertThat(parsed("$5 and $x$")).isEqualTo("\\$5 and \\$x\\$");
  }

  @Test
  void isEmptyForWhiteSpace() {
    assertThat(PlainTextParser.parse("").blocks()).isEmpty();
    assertThat(PlainTextParser.parse(" \n \n").blocks()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "[sound:../a.mp3] > 0 > ../a.mp3",
        "x [sound:/a.mp3] > 2 > /a.mp3",
        "x [sound:http://h/a.mp3] > 2 > http://h/a.mp3"
      })
  void keepsTheMarkOfASoundElsewhereAsText(String source, int offset, String name) {
    assertThat(parsed(source)).isEqualTo(source);
    List<MarkupProblem> problems = PlainTextParser.problems(source);
    assertThat(problems).containsExactly(MarkupProblem.unfitSound(offset, name));
  }

  @Test
  void hasNoProblemWithOtherText() {
    assertThat(PlainTextParser.problems("a [sound:b.mp3] \\(x <b> $5")).isEmpty();
    assertThat(PlainTextParser.problems("[sound:]")).isEmpty();
  }

  @Test
  void takesTimeNearToTheLengthOfManyOpenMarks() {
    String source = "\\(\\[".repeat(20_000);
    assertThat(parsed(source)).hasSize(source.length());
  }
}
