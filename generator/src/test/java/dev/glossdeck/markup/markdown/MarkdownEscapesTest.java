package dev.glossdeck.markup.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.markup.MarkupFormat;
import dev.glossdeck.markup.MarkupText;
import dev.glossdeck.markup.tree.Block;
import dev.glossdeck.markup.tree.Inline;
import dev.glossdeck.markup.tree.Markup;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownEscapesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '@',
      value = {
        "a*b | a\\*b",
        "a_b | a_b",
        "_a_ | \\_a\\_",
        "__init__ | \\_\\_init\\_\\_",
        "5 $ | 5 \\$",
        "x^2 ~y | x\\^2 \\~y",
        "a`b | a\\`b",
        "a\\b | a\\\\b",
        "a < b > c | a \\< b > c",
        "R&D | R&D",
        "&amp; | \\&amp;",
        "&#65; | \\&#65;",
        "[a] | [a]",
        "[a](b) | [a\\](b)",
        "[a][b] | [a\\][b]",
        "[a]: b | [a\\]: b",
        "[sound:a.mp3] | [sound&#58;a.mp3]",
        "https://a.b | https:\\//a.b",
        "ftp://a.b | ftp://a.b"
      })
  void writeNoMoreBackslashesThanTheyMust(String text, String markdown) {
    assertThat(MarkdownEscapes.text(text)).isEqualTo(markdown);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '@',
      value = {"# a > \\# a", "- a > \\- a", "+ a > \\+ a", "> a > \\> a"})
  void keepTheFirstSignOfALineFromBeginningABlock(String both) {
    int middle = both.indexOf(" > \\");
    assertThat(MarkdownEscapes.lineStart(both.substring(0, middle)))
        .isEqualTo(both.substring(middle + 3));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '@',
      value = {
        "1. a > 1\\. a",
        "12) a > 12\\) a",
        "Q: a > Q\\: a",
        "q: a > q\\: a",
        "| a | > \\| a |",
        "=== > \\===",
        ": a > \\: a",
        ":a > :a",
        "[x] a > \\[x] a",
        "[y] a > [y] a",
        "Qu: a > Qu: a",
        "a # b > a # b",
        "1.5 > 1\\.5"
      })
  void keepTheFirstSignsOfALineFromBeginningACard(String line, String markdown) {
    assertThat(MarkdownEscapes.lineStart(line)).isEqualTo(markdown);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a*b*c",
        "_a_ b_c",
        "$5 and $x$",
        "\\(x\\)",
        "\\[x\\]",
        "~~a~~ x^2^ H~2~O",
        "`a` ``",
        "<b>a</b>",
        "<!-- a -->",
        "&nbsp; &lt;",
        "[a](b) ![c](d.png)",
        "[^1] [^a]: b",
        "# a",
        "- a",
        "1. a",
        "> a",
        "| a | b |",
        "---",
        "***",
        "===",
        "Q: a",
        "A: b",
        "C: [c]",
        "+++",
        "a  b",
        "a\tb",
        "a\u00A0b",
        "https://example.org/a_b_c",
        "mail <a@b.org>",
        "\\",
        "a\\",
        "{{c1::a}}",
        "{#id .tag}",
        "[ ] task",
        "[x] task",
        ": meaning",
        "$$x$$",
        "a_",
        "*",
        "**",
        "!",
        "![",
        "日本 *語*",
        "#",
        "1)"
      })
  void areReadAsTheWordsThatTheyWere(String words) {
    Markup tree = new Markup(List.of(new Block.Paragraph(List.of(new Inline.Text(words)))));
    String written = MarkupText.write(tree, MarkupFormat.MARKDOWN).source();
    assertThat(new MarkupText(written, MarkupFormat.MARKDOWN).parse()).isEqualTo(tree);
  }

  @ParameterizedTest
  @CsvSource({"a b, a%20b", "a<b>c, a%3Cb%3Ec", "a\\b, a\\\\b", "a(b), a(b)"})
  void writeAnAddressInAngleBrackets(String address, String written) {
    assertThat(MarkdownEscapes.address(address)).isEqualTo(written);
  }
}
