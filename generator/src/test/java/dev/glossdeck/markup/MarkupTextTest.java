package dev.glossdeck.markup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.markup.tree.Formula;
import dev.glossdeck.markup.tree.MarkupProblem;
import dev.glossdeck.markup.tree.PlainTextRenderer;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "f(x)=a*b*c",
        "It costs $5 and $6",
        "<b>bold</b> & more",
        "_under_ and `tick`",
        "C:\\new \\( without end",
        "# heading",
        "- item"
      })
  void leavesPlainTextAsItIs(String text) {
    assertThat(plain(text)).isEqualTo("[Paragraph[[Text[" + text + "]]]]");
  }

  @Test
  void knowsAnkisMathsInPlainText() {
    assertThat(plain("If \\( x^2 \\) then \\[y_1\\] holds"))
        .isEqualTo(
            "[Paragraph[[Text[If ], Maths[x^2], Text[ then]]], MathsBlock[y_1],"
                + " Paragraph[[Text[holds]]]]");
  }

  @Test
  void keepsLineEndsOfPlainText() {
    assertThat(plain("a\nb")).isEqualTo("[Paragraph[[Text[a], LineBreak[], Text[b]]]]");
  }

  @Test
  void readsMarkdown() {
    assertThat(markdown("*a* **b** ~~c~~ `d` [e](https://x.org) <https://y.org>"))
        .isEqualTo(
            "[Paragraph[[Styled[EMPHASIS, [Text[a]]], Text[ ], Styled[STRONG, [Text[b]]], Text[ ],"
                + " Styled[STRIKETHROUGH, [Text[c]]], Text[ ], Code[d], Text[ ],"
                + " Link[address=https://x.org, inlines=[Text[e]]], Text[ ],"
                + " Link[address=https://y.org, inlines=[Text[https://y.org]]]]]]");
  }

  @Test
  void readsBlocksOfMarkdown() {
    assertThat(
            markdown("1. a\n2. b\n   - c\n\n> q\n\n```Java x\ncode\n\nmore\n```\n\n    indented"))
        .isEqualTo(
            "[ItemList[ordered=true, start=1, items=[[Paragraph[[Text[a]]]], [Paragraph[[Text[b]]],"
                + " ItemList[ordered=false, start=1, items=[[Paragraph[[Text[c]]]]]]]]],"
                + " Quote[[Paragraph[[Text[q]]]]], CodeBlock[language=java, code=code\n\nmore],"
                + " CodeBlock[language=, code=indented]]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"$x_1 * y*$", "\\(x_1 * y*\\)"})
  void keepsFormulasFromMarkdown(String source) {
    assertThat(markdown("a " + source + " b"))
        .isEqualTo("[Paragraph[[Text[a ], Maths[x_1 * y*], Text[ b]]]]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"$$x_1$$", "\\[x_1\\]", "$$\nx_1\n$$"})
  void setsDisplayedFormulasApart(String source) {
    assertThat(markdown("a\n\n" + source + "\n\nb"))
        .isEqualTo("[Paragraph[[Text[a]]], MathsBlock[x_1], Paragraph[[Text[b]]]]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"$5 and $6", "$ x$", "$x $", "US$5, CA$6", "a $5", "\\$x\\$"})
  void leavesPricesAlone(String source) {
    assertThat(markdown(source)).doesNotContain("Maths");
    assertThat(new MarkupText(source, MarkupFormat.MARKDOWN).plainText())
        .isEqualTo(source.replace("\\", ""));
  }

  @Test
  void tellsAPriceFromAFormula() {
    assertThat(markdown("$5 and $x$")).isEqualTo("[Paragraph[[Text[$5 and ], Maths[x]]]]");
  }

  @Test
  void seesNoFormulaInCode() {
    assertThat(markdown("`$x$`")).isEqualTo("[Paragraph[[Code[$x$]]]]");
  }

  @Test
  void losesNoWordOfWhatItCannotShow() {
    String source = "a <b>c</b> ![d](e.png) &amp; f\n\n---\n\n<div>g</div>";
    assertThat(new MarkupText(source, MarkupFormat.MARKDOWN).plainText())
        .isEqualTo("a <b>c</b> d & f <div>g</div>");
  }

  @Test
  void readsMarkupInBracketsThatAreNoLink() {
    assertThat(markdown("[*a*, $x$]"))
        .isEqualTo(
            "[Paragraph[[Text[[], Styled[EMPHASIS, [Text[a]]], Text[, ], Maths[x], Text[]]]]]");
  }

  @Test
  void takesTheSpacesAtTheEndsOfCodeForItsMarks() {
    assertThat(markdown("`` `a` `` ` `")).isEqualTo("[Paragraph[[Code[`a`], Text[ ], Code[ ]]]]");
  }

  @Test
  void setsNoCharacterThatIsNoText() {
    assertThat(markdown("a&#1;b&#xD800;c")).isEqualTo("[Paragraph[[Text[a\uFFFDb\uFFFDc]]]]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"$5 ", "\\(", "[", "> ", "*a ", "`"})
  void takesTextThatGoesOnForever(String part) {
    String text = "$" + part.repeat(20_000);
    assertThat(new MarkupText(text, MarkupFormat.MARKDOWN).plainText()).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = MarkupFormat.class,
      names = {"PLAIN", "MARKDOWN", "HTML"})
  void keepsSoundsOfOtherFoldersAsText(MarkupFormat format) {
    for (String name : List.of("../../evil.sh", "/etc/passwd", "a?b.mp3", "https://x.org/a.mp3")) {
      MarkupText text = new MarkupText("hear &amp; [sound:" + name + "]", format);
      assertThat(text.references().media()).isEmpty();
      assertThat(text.plainText()).endsWith("[sound:" + name + "]");
      assertThat(text.problems())
          .extracting(MarkupProblem::code)
          .containsExactly(DiagnosticCode.MEDIA_NAME);
      assertThat(text.problems()).extracting(MarkupProblem::offset).containsExactly(11);
    }
    assertThat(new MarkupText("[sound: a b.mp3]", format).references().media())
        .containsExactly("a b.mp3");
    assertThat(new MarkupText("[sound:a.mp3]", format).problems()).isEmpty();
  }

  @Test
  void refusesToGoTooDeep() {
    MarkupText deep = new MarkupText("> ".repeat(500) + "a", MarkupFormat.MARKDOWN);
    assertThat(deep.problems())
        .singleElement()
        .extracting(MarkupProblem::code)
        .isEqualTo(DiagnosticCode.TOO_DEEP);
  }

  @Test
  void foldsPlainTextToOneLine() {
    assertThat(new MarkupText("**a**  \nb\n\n- c\n- d", MarkupFormat.MARKDOWN).plainText())
        .isEqualTo("a b c d");
  }

  private static String plain(String source) {
    return TreeDump.of(new MarkupText(source, MarkupFormat.PLAIN).parse());
  }

  private static String markdown(String source) {
    return TreeDump.of(new MarkupText(source, MarkupFormat.MARKDOWN).parse());
  }

  @ParameterizedTest
  @ValueSource(strings = {"$x$", "&#36;x$", "a &#92;(x\\)", "[$]x[/$]"})
  void findsFormulasInHtmlHoweverTheyAreWritten(String source) {
    MarkupText text = new MarkupText(source, MarkupFormat.HTML);
    assertThat(text.references().formulas()).containsExactly(new Formula("x", false));
  }

  @Test
  void saysInWordsWhatItsTreeSays() {
    String signs = "ab .[]\\(\u00A0\u0085\u001C\u200B\t\n\u3000  ";
    Random random = new Random(1);
    for (int i = 0; i < 3000; i++) {
      StringBuilder source = new StringBuilder();
      for (int length = random.nextInt(7); length > 0; length--) {
        source.append(signs.charAt(random.nextInt(signs.length())));
      }
      MarkupText text = new MarkupText(source.toString(), MarkupFormat.PLAIN);
      assertThat(text.plainText())
          .as(source.toString())
          .isEqualTo(PlainTextRenderer.withoutNotes(text.parse()));
    }
  }
}
