package dev.glossdeck.markup.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.markup.FieldDump;
import dev.glossdeck.markup.tree.MarkupProblem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In the tables {@code /} is a line end. What a construct does within another one. */
class MarkdownParserTest {
  private static String parsed(String source) {
    return FieldDump.of(MarkdownParser.parse(source));
  }

  private static List<String> problems(String source) {
    return MarkdownParser.problems(source).stream().map(MarkupProblem::problem).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '\u00A6',
      quoteCharacter = '@',
      value = {
        "`$x$` ¦ `$x$`",
        "`{{c1::a}}` ¦ `{{c1::a}}`",
        "`**a**` ¦ `**a**`",
        "**`a`** ¦ **`a`**",
        "**$x$** ¦ **$x$**",
        "*a **b** c* ¦ *a **b** c*",
        "$a*b*c$ ¦ $a*b*c$",
        "$a`b`$ ¦ $a`b`$",
        "a `$` b `$` c ¦ a `$` b `$` c",
        "$`x`$ and `$` ¦ $`x`$ and `$`",
        "[a `b` $c$](https://example.org) ¦ [a `b` $c$](https://example.org)",
        "{{c1::$x$}} ¦ {{c1::$x$}}",
        "${{c1::x}}$ ¦ ${{c1::x}}$",
        "- `a`/- $b$ ¦ - `a`/- $b$",
        "> - a ¦ > - a",
        "- > a ¦ - > a",
        "```/$x$ **a** {{c1::b}}/``` ¦ ```/$x$ **a** {{c1::b}}/```",
        "a $x$ b\\$c ¦ a $x$ b\\$c",
        "\\$5 and \\$6 ¦ \\$5 and \\$6",
        "a\\*b\\* ¦ a*b*",
        "**a*b*c** ¦ **a*b*c**",
        "***a*** ¦ ***a***",
        "a_b_c ¦ a_b_c",
        "**\u05E9\u05DC\u05D5\u05DD** `x` ¦ **\u05E9\u05DC\u05D5\u05DD** `x`",
        "\u0645\u0631\u062D\u0628\u0627 `f(x)` $y$ ¦ \u0645\u0631\u062D\u0628\u0627 `f(x)` $y$",
        "日本**語**です ¦ 日本**語**です"
      })
  void keepsOneConstructWithinAnother(String source, String expected) {
    assertThat(parsed(source.replace('/', '\n').replace("https:\n\n", "https://")))
        .isEqualTo(expected.replace('/', '\n').replace("https:\n\n", "https://"));
  }

  @Test
  void keepsFormulasAndGapsInATable() {
    assertThat(parsed("| $a$ | {{c1::b}} |\n|---|---|\n| **c** | ![d](e.png) |\n"))
        .isEqualTo("| $a$ | {{c1::b}} |\n|---|---|\n| **c** | ![d](e.png) |");
  }

  @Test
  void takesATableWithoutASeparatorForText() {
    assertThat(parsed("| a | b |\n| c | d |")).isEqualTo("| a | b | | c | d |");
  }

  @Test
  void numbersListsFromTheirFirstItem() {
    assertThat(parsed("7. a\n8. b")).isEqualTo("7. a\n8. b");
    assertThat(parsed("a\n\n2) b")).isEqualTo("a\n\n2. b");
  }

  @Test
  void showsHtmlAsText() {
    assertThat(parsed("a <b>c</b>")).isEqualTo("a <b>c</b>");
    assertThat(problems("a <b>c</b>")).containsOnly("HTML is shown as text");
    assertThat(parsed("<script>alert(1)</script>")).isEqualTo("<script>alert(1)</script>");
    assertThat(parsed("a <!-- b --> c")).isEqualTo("a  c");
    assertThat(problems("a <!-- b --> c")).isEmpty();
  }

  @Test
  void refusesLinksThatLeadNowhere() {
    assertThat(problems("[a](javascript:alert(1))"))
        .containsExactly("the link leads to \"javascript:alert(1)\", which works in no output");
    assertThat(problems("[a](other.md)")).hasSize(1);
    assertThat(problems("[a](https://example.org) <https://example.org>")).isEmpty();
  }

  @Test
  void refusesPicturesThatAreNotBesideTheDeck() {
    assertThat(problems("![a](https://example.org/a.png)"))
        .containsExactly("the picture \"https://example.org/a.png\" is not in the deck's folder");
    assertThat(problems("![a](../a.png)"))
        .containsExactly("the picture \"../a.png\" is not in the deck's folder");
    assertThat(problems("![](a.png)"))
        .containsExactly("the picture has no words for those who cannot see it");
  }

  @Test
  void findsAnAddressWithAParenthesis() {
    assertThat(parsed("(see https://example.org/a_(b))."))
        .isEqualTo("(see [https://example.org/a_(b)](https://example.org/a_(b))).");
  }

  @Test
  void tellsTheOffsetOfAProblemInALine() {
    List<MarkupProblem> problems = MarkdownParser.problemsOfLine("What ![](a.png)?");
    assertThat(problems).singleElement().satisfies(p -> assertThat(p.offset()).isEqualTo(5));
  }

  @Test
  void takesALineForNoBlock() {
    assertThat(FieldDump.of(MarkdownParser.parseLine("1. What?"))).isEqualTo("1. What?");
    assertThat(FieldDump.of(MarkdownParser.parseLine("- a"))).isEqualTo("- a");
    assertThat(FieldDump.of(MarkdownParser.parseLine("a # #"))).isEqualTo("a # #");
    assertThat(FieldDump.of(MarkdownParser.parseLine("> $x$"))).isEqualTo("> $x$");
  }
}
