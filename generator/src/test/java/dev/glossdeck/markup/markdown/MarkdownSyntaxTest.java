package dev.glossdeck.markup.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Severity;
import dev.glossdeck.markup.FieldDump;
import dev.glossdeck.markup.MarkupFormat;
import dev.glossdeck.markup.MarkupText;
import dev.glossdeck.markup.TreeDump;
import dev.glossdeck.markup.html.FieldHtml;
import dev.glossdeck.markup.tree.Markup;
import dev.glossdeck.markup.tree.MarkupProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Markdown knows beyond CommonMark and tables, and what it leaves alone. */
class MarkdownSyntaxTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "approx ~5 and ~6 units",
        "x^2 and y^2",
        "x^2+y^2=z^2",
        "x^2+y^n",
        "2^10",
        "a ~ b ~ c",
        "a ^ b ^ c",
        "(~5)/(~6)",
        "see ~/notes.txt~",
        "costs ~5/~6 and 5~6~7",
        "^_^ and ^^",
        "O(n^2) or O(n^3)",
        "a~~b",
        "Term : text",
        "ratio 3:4\n:smile:",
        "see http:// or https://",
        "/proc/$PID/fd/$FD",
        "US$5 in A$?",
        "$5/month or 10$/year",
        "$PATH:$HOME",
        "100%% and 5%% of it",
        "a==b and c==d, x == y == z"
      })
  void leavesTextAlone(String source) {
    String words = source.replace('\n', ' ');
    assertThat(parsed(source)).isEqualTo("[Paragraph[[Text[" + words + "]]]]");
    assertThat(new MarkupText(source, MarkupFormat.MARKDOWN).problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "H~2~O, H<sub>2</sub>O",
    "x^2^, x<sup>2</sup>",
    "'^14^C', '<sup>14</sup>C'",
    "C~6~H~12~O~6~, C<sub>6</sub>H<sub>12</sub>O<sub>6</sub>",
    "SO~4~^2-^, SO<sub>4</sub><sup>2-</sup>",
    "Na^+^Cl^-^, Na<sup>+</sup>Cl<sup>-</sup>",
    "NaCl~(aq)~, NaCl<sub>(aq)</sub>",
    "'the 1^st^, 2^nd^', 'the 1<sup>st</sup>, 2<sup>nd</sup>'",
    "x^*n*^ y~**i**~, x<sup><i>n</i></sup> y<sub><b>i</b></sub>",
    "**a^2^**, <b>a<sup>2</sup></b>",
    "a^b\\^c^, a<sup>b^c</sup>",
    "~~a~b~c~~, <s>a<sub>b</sub>c</s>",
    "~~~a~~~, ~<s>a</s>~"
  })
  void raisesAndLowers(String source, String html) {
    assertThat(FieldHtml.of(new MarkupText(source, MarkupFormat.MARKDOWN).parse())).isEqualTo(html);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"the $n$th", "H$_2$O", "2$\\pi$", "函数$n$是", "$a$/$b$", "($x$)", "x$\\to$y"})
  void findsFormulasThatTouchWords(String source) {
    assertThat(parsed(source)).contains("Maths[");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "| a | b |\n|--|--|\n| c | d |",
        "a | b\n-|-\nc | d",
        "| a | b |\n| - | :-: |\n| c | d |",
        "| a | b |\n|:-|-:|\n| c | d |",
      })
  void takesAnyNumberOfDashesForATable(String source) {
    String html = FieldHtml.of(new MarkupText(source, MarkupFormat.MARKDOWN).parse());
    assertThat(html.replaceAll(" style=\"[^\"]*\"", ""))
        .isEqualTo("<table><tr><th>a</th><th>b</th></tr><tr><td>c</td><td>d</td></tr></table>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "'a\n| b |\n|---|\n| c |';"
            + "'<p>a</p><table><tr><th>b</th></tr><tr><td>c</td></tr></table>'",
        "'- a\n  | b |\n  |---|\n  | c |\n- d';'<ul><li><p>a</p><table><tr><th>b</th></tr>"
            + "<tr><td>c</td></tr></table></li><li>d</li></ul>'",
        "'| `a \\| b` |\n|---|\n| $|x|$ |\n| `c|d` |';'<table><tr><th><code>a | b</code></th></tr>"
            + "<tr><td>\\(|x|\\)</td></tr><tr><td><code>c|d</code></td></tr></table>'",
        "'| a | b |\n|---|---|\n| c |\n| d | e<br>f |\nbelow';'<table><tr><th>a</th><th>b</th></tr>"
            + "<tr><td>c</td><td></td></tr><tr><td>d</td><td>e<br>f</td></tr></table><p>below</p>'",
        "'| a | b |\n|---|\n| c | d |';'| a | b | |---| | c | d |'",
        "'| a |\n---\nb';'<b>| a |</b><br><br>b'",
      })
  void readsTablesAsGitHubDoes(String source, String html) {
    assertThat(FieldHtml.of(new MarkupText(source, MarkupFormat.MARKDOWN).parse())).isEqualTo(html);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<table><tr><td>a<br>b</td><td><code>c|d</code> \\(|x|\\) | e</td></tr></table>",
        "\\(x\\)y and $5",
        "==a== and %%b%%",
        "[<span></span>sound:a.mp3] and [sound:b.mp3]",
        "a<sup>b c <code>d</code> \\(f\\) <i>h i</i></sup> j",
      })
  void writesWhatItReadsAsTheSame(String html) {
    MarkupText text = new MarkupText(html, MarkupFormat.HTML);
    assertThat(text.in(MarkupFormat.MARKDOWN).losses()).isEmpty();
    assertThat(
            new MarkupText(text.in(MarkupFormat.MARKDOWN).source(), MarkupFormat.MARKDOWN).parse())
        .isEqualTo(text.parse());
  }

  /** White space ends raised text, and neither code nor formulas know entities. */
  @Test
  void keepsTheSpacesOfRaisedCode() {
    MarkupText text = new MarkupText("a<sup>b c <code>d e</code></sup>", MarkupFormat.HTML);
    assertThat(text.in(MarkupFormat.MARKDOWN).source()).isEqualTo("a^b&#32;c&#32;`d e`^");
    assertThat(text.in(MarkupFormat.MARKDOWN).losses()).hasSize(1);
  }

  @Test
  void highlightsInASideWithoutOtherMarks() {
    assertThat(dump("a ==b c== d")).isEqualTo("a **b c** d");
  }

  @Test
  void takesAPictureOfASoundForTheSound() {
    assertThat(dump("![a tone](t.mp3)")).isEqualTo("[sound:t.mp3]");
  }

  @Test
  void numbersNotesInTheOrderOfTheirMarks() {
    assertThat(dump("b[^two] a[^1] b[^TWO]\n\n[^1]: one\n[^two]: two\n\n    - more"))
        .isEqualTo("b[^1] a[^2] b[^1]\n\n[^1]: two\n\n    - more\n[^2]: one");
  }

  @Test
  void findsTheMarksInNotes() {
    assertThat(dump("a[^x]\n\n[^y]: last\n[^x]: see[^y]"))
        .isEqualTo("a[^1]\n\n[^1]: see[^2]\n[^2]: last");
  }

  @Test
  void setsANoteBehindWordsInBrackets() {
    assertThat(dump("so he [sic][^1]\n\n[^1]: *x*")).isEqualTo("so he [sic][^1]\n\n[^1]: *x*");
  }

  @Test
  void leavesAMarkWithoutANoteAsText() {
    MarkupText text = new MarkupText("a [^b] and `[^c]`", MarkupFormat.MARKDOWN);
    assertThat(TreeDump.of(text.parse())).isEqualTo("[Paragraph[[Text[a [^b] and ], Code[[^c]]]]]");
    assertThat(text.problems())
        .singleElement()
        .isEqualTo(
            new MarkupProblem(
                2,
                Severity.WARNING,
                DiagnosticCode.FOOTNOTE,
                "the note [^b] is not given in this side of the card",
                "write [^b]: and its text below, or a backslash before the bracket"));
  }

  @Test
  void tellsNotesThatNothingRefersTo() {
    MarkupText text = new MarkupText("a[^1]\n\n[^1]: b\n[^1]: c\n[^d]: e", MarkupFormat.MARKDOWN);
    assertThat(FieldDump.of(text.parse())).isEqualTo("a[^1]\n\n[^1]: b");
    assertThat(text.problems())
        .extracting(MarkupProblem::problem)
        .containsExactly(
            "the note [^1] is given twice, and this one is not shown",
            "nothing refers to the note [^d], so it is not shown");
  }

  @Test
  void leavesNotesOutOfTitles() {
    MarkupText text = new MarkupText("What is *a*[^1]?\n\n[^1]: b", MarkupFormat.MARKDOWN);
    assertThat(text.plainText()).isEqualTo("What is a?");
    assertThat(text.parse().plainText()).isEqualTo("What is a[1]? [1] b");
  }

  @Test
  void readsDefinitions() {
    assertThat(parsed("*T*\nU\n: a\n: b\n\n  c\n\nV\n:   d\nlazy\n\nend"))
        .isEqualTo(
            "[Definitions[definitions=[Definition[terms=[[Styled[EMPHASIS, [Text[T]]]], [Text[U]]],"
                + " meanings=[[Paragraph[[Text[a]]]], [Paragraph[[Text[b]]], Paragraph[[Text[c]]]]]],"
                + " Definition[terms=[[Text[V]]], meanings=[[Paragraph[[Text[d lazy]]]]]]]],"
                + " Paragraph[[Text[end]]]]");
  }

  @Test
  void readsNoDefinitionWithoutATerm() {
    assertThat(parsed(": a")).isEqualTo("[Paragraph[[Text[: a]]]]");
    assertThat(parsed("a\n\n: b")).isEqualTo("[Paragraph[[Text[a]]], Paragraph[[Text[: b]]]]");
  }

  @Test
  void showsTasksAsBoxes() {
    assertThat(dump("- [ ] a\n- [x] *b*\n- [X] c\n- [y] d\n- \\[ ] e"))
        .isEqualTo("- \u2610 a\n- \u2611 *b*\n- \u2611 c\n- [y] d\n- [ ] e");
  }

  @Test
  void keepsTitles() {
    assertThat(
            dump(
                "[a](https://x.org \"b \\\"c\\\"\") ![d](e.png 'f') [g]\n\n[g]: https://y.org 'h'"))
        .isEqualTo("[a](https://x.org \"b \"c\"\") ![d](e.png \"f\") [g](https://y.org \"h\")");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "https://x.org/a_b_c https://x.org/a_b_c",
        "https://x.org. https://x.org",
        "https://x.org/a_(b). https://x.org/a_(b)",
        "(https://x.org/a) https://x.org/a",
        "HTTP://x.org/?a=1&b=2, HTTP://x.org/?a=1&b=2",
        "https://x.org/~user https://x.org/~user"
      })
  void takesABareAddressForALink(String source, String address) {
    assertThat(parsed("see " + source))
        .contains("Link[address=" + address + ", inlines=[Text[" + address + "]]]");
    assertThat(new MarkupText("see " + source, MarkupFormat.MARKDOWN).plainText())
        .isEqualTo("see " + source);
  }

  @ParameterizedTest
  @ValueSource(strings = {"`https://x.org`", "https:\\//x.org", "xhttps://x.org", "ftp://x.org"})
  void takesNoOtherAddressForALink(String source) {
    assertThat(parsed(source)).doesNotContain("Link[");
  }

  @Test
  void nestsNoLinkInALink() {
    assertThat(dump("[https://a.org](https://b.org)")).isEqualTo("[https://a.org](https://b.org)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a~a ", "^a", "x^y*z", "[^1]", "[^1]: ", "a\n: b\n", "\n[^1]: a[^1]", "a~1"})
  void takesMarksThatGoOnForever(String part) {
    MarkupText text = new MarkupText("x" + part.repeat(12_000), MarkupFormat.MARKDOWN);
    assertThat(text.parse().plainText()).isNotEmpty();
  }

  private static String parsed(String source) {
    return TreeDump.of(new MarkupText(source, MarkupFormat.MARKDOWN).parse());
  }

  private static String dump(String source) {
    Markup tree = new MarkupText(source, MarkupFormat.MARKDOWN).parse();
    return FieldDump.of(tree).replaceAll("(?m) +$", "");
  }
}
