package dev.glossdeck.markup.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.markup.FieldDump;
import dev.glossdeck.markup.tree.MarkupProblem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In the tables {@code ~} is a line end of the tree. */
class HtmlBlocksTest {
  private static String parsed(String html) {
    return FieldDump.of(HtmlParser.parse(html));
  }

  private static List<String> losses(String html) {
    return HtmlParser.problems(html).stream().map(MarkupProblem::problem).toList();
  }

  private static void is(String html, String expected) {
    assertThat(parsed(html)).isEqualTo(expected.replace('~', '\n'));
    assertThat(losses(html)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '@',
      value = {
        "a<br>b | a~b",
        "a<br><br>b | a~~b",
        "<div>a</div><div>b</div> | a~b",
        "a<div>b</div>c | a~b~c",
        "<div>a</div><div><br></div><div>b</div> | a~~b",
        "<p>a</p><p>b</p> | a~~b",
        "<p>a</p>b | a~~b",
        "<div><div>a</div></div><div>b</div> | a~b",
        "<br>a<br> | a",
        "<div></div><p></p> a | a",
        "a<br> <br>b | a~~b",
        "a  b <b> c </b> d | a b **c** d",
        "a<b> b</b>c | a **b**c"
      })
  void hasTheLinesThatPeopleSee(String html, String expected) {
    is(html, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '@',
      value = {
        "<b>a<i>b</i></b> | **a*b***",
        "<b></b>a | a",
        "<b> </b>a | a",
        "<i>a<br>b</i> | *a/b*",
        "<b><p>a</p><p>b</p></b> | **a**//**b**",
        "<b><ul><li>a</li></ul></b> | - **a**",
        "<b>x \\(y\\)</b> | **x $y$**",
        "<code><b>a</b></code> | `a`",
        "<b><code>a</code></b> | **`a`**",
        "<a href='mailto:a@b.org'><b>a</b></a> | [**a**](mailto:a@b.org)",
        "<span style='font-weight:bold'><span style='font-weight:bold'>a</span></span> | ****a****",
        "x<sup>2<sub>i</sub></sup> | x^2~i~^"
      })
  void nestsMarks(String html, String expected) {
    assertThat(parsed(html)).isEqualTo(expected.replace("/", "\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '@',
      value = {
        "\\(a<br>b\\) | $a~b$",
        "\\(a &lt; b\\) | $a < b$",
        "[$]x[/$] | $x$",
        "[$$]x[/$$] | $$x$$",
        "a\\[x\\]b | a~~$$x$$~~b",
        "\\(a<div>b</div>\\) | $a~b$",
        "\\(a | \\(a",
        "\\(<b>a</b>\\) | \\(**a**\\)",
        "<li>\\(x\\)</li> | $x$",
        "{{c1::\\(x\\)}} | {{c1::$x$}}",
        "[latex]$x$[/latex] | $x$",
        "<anki-mathjax>x</anki-mathjax> | $x$",
        "<anki-mathjax block=true>x</anki-mathjax> | $$x$$"
      })
  void findsFormulas(String html, String expected) {
    assertThat(parsed(html)).isEqualTo(expected.replace('~', '\n'));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '@',
      value = {
        "<ul><li>a<li>b</ul> | - a~- b",
        "<ol><li>a</li></ol> | 1. a",
        "<ol start=5><li>a</li><li>b</li></ol> | 5. a~6. b",
        "<ul><li><p>a</p><p>b</p></li></ul> | - a~  ~  b",
        "<ul><li>a<ol><li>b</li></ol></li></ul> | - a~  ~  1. b",
        "<ul></ul>a | a",
        "<li>a</li><li>b</li> | a~~b",
        "<ul>x<li>a</li></ul> | - x~- a",
        "<blockquote>a<br>b</blockquote> | > a~> b",
        "<blockquote></blockquote>a | a",
        "<blockquote><ul><li>a</li></ul></blockquote> | > - a",
        "<ul><li><blockquote>a</blockquote></li></ul> | - > a"
      })
  void makesListsAndQuotations(String html, String expected) {
    is(html, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '@',
      value = {
        "&lt;pre&gt;a b&lt;/pre&gt; > ```~a b~```",
        "&lt;pre&gt;a&lt;br&gt;b&lt;/pre&gt; > ```~a~b~```",
        "&lt;pre&gt;&lt;code class='language-java'&gt;a&lt;/code&gt;&lt;/pre&gt; > ```java~a~```",
        "&lt;pre class='lang-c'&gt;a&lt;/pre&gt; > ```c~a~```",
        "&lt;pre&gt;&lt;div&gt;a&lt;/div&gt;&lt;div&gt;b&lt;/div&gt;&lt;/pre&gt; > ```~a~b~```",
        "&lt;pre&gt;\\(x\\) $y$&lt;/pre&gt; > ```~\\(x\\) $y$~```",
        "&lt;pre&gt;{{c1::a}}&lt;/pre&gt; > ```~{{c1::a}}~```",
        "&lt;code&gt;a  b&lt;/code&gt; > `a  b`",
        "&lt;code&gt;a&lt;br&gt;b&lt;/code&gt; > ```~a~b~```",
        "&lt;code&gt;$x$&lt;/code&gt; > `$x$`",
        "x&lt;code&gt;&lt;/code&gt;y > xy",
        "&lt;code&gt;a|b&lt;/code&gt; > `a|b`"
      })
  void keepsCodeAsItStands(String escaped, String expected) {
    String html = escaped.replace("&lt;", "<").replace("&gt;", ">");
    is(html, expected);
  }

  @Test
  void keepsABarInCodeInATable() {
    is(
        "<table><tr><th>a</th></tr><tr><td><code>b|c</code></td></tr></table>",
        "| a |~|---|~| `b|c` |");
  }

  @Test
  void keepsTablesWithoutAHeader() {
    is("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "| a | b |~| c |");
    is("<table></table>a", "a");
    is("<table><tbody><tr><td></td></tr></tbody></table>", "|  |");
  }

  @Test
  void putsAMarkOnEachCellOfARow() {
    is(
        "<table><tr style='font-weight:bold'><td>a</td><td>b</td></tr></table>",
        "| **a** | **b** |");
  }

  @Test
  void linksToPagesAlone() {
    is("<a href='https://example.org/a?b=c&amp;d'>x</a>", "[x](https://example.org/a?b=c&d)");
    is("<a href='mailto:a@example.org'>x</a>", "[x](mailto:a@example.org)");
    assertThat(parsed("<a href='javascript:alert(1)'>x</a>")).isEqualTo("x");
    assertThat(losses("<a href='javascript:alert(1)'>x</a>"))
        .containsExactly("the link to \"javascript:alert(1)\" is not kept");
    assertThat(parsed("<a href='a.mp3'>x</a>")).isEqualTo("x[sound:a.mp3]");
  }

  @Test
  void showsNothingThatRunsOrIsHidden() {
    assertThat(parsed("a<script>alert(1)</script>b<style>x{}</style>")).isEqualTo("ab");
    assertThat(losses("a<script>alert(1)</script>b")).containsExactly("<script> is not kept");
    assertThat(parsed("a<!-- b -->c")).isEqualTo("ac");
    assertThat(parsed("<img src=x.png onerror='alert(1)'>")).isEqualTo("![](x.png)");
  }

  @Test
  void keepsPicturesAndSoundsWithinCode() {
    assertThat(parsed("<pre>a<img src=b.png>c</pre>"))
        .isEqualTo("```\na\n```\n\n![](b.png)\n\n```\nc\n```");
    assertThat(parsed("<code>a[sound:b.mp3]c</code>")).isEqualTo("`a`[sound:b.mp3]`c`");
  }

  @Test
  void keepsSpacesThatAStyleAsksFor() {
    is("<span style='white-space:pre'>a  b\n c</span>", "a  b~ c");
    is("<div style='white-space:pre-wrap'>a   b</div>", "a   b");
  }

  @Test
  void takesWhatStandsVeryDeepForItsLines() {
    String deep = "<blockquote>".repeat(70) + "a<b>b</b><br>c" + "</blockquote>".repeat(70);
    assertThat(parsed(deep)).contains("ab").contains("c");
    assertThat(losses(deep))
        .containsExactly("the arrangement of what stands very deep in other things is not kept");
  }
}
