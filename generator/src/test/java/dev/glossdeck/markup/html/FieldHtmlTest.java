package dev.glossdeck.markup.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.markup.MarkupFormat;
import dev.glossdeck.markup.MarkupText;
import org.junit.jupiter.api.Test;

class FieldHtmlTest {

  @Test
  void leavesASingleParagraphBare() {
    assertThat(plain("What is a \"net\"?")).isEqualTo("What is a \"net\"?");
  }

  @Test
  void escapesWhatHtmlWouldTake() {
    assertThat(plain("a < b && <b> &amp;")).isEqualTo("a &lt; b &amp;&amp; &lt;b&gt; &amp;amp;");
  }

  @Test
  void writesWordsThatAnkiTakesForNoSoundAndNoFormula() {
    String words = "What[sound:a.mp3] \\(m\\) [$]x[/$] <b>";
    MarkupText html = new MarkupText(FieldHtml.words(words), MarkupFormat.HTML);
    assertThat(html.references().media()).isEmpty();
    assertThat(html.plainText()).isEqualTo(words);
  }

  @Test
  void breaksLinesWhereTheAuthorDid() {
    assertThat(plain("one\ntwo\n\nfour")).isEqualTo("one<br>two<br><br>four");
  }

  @Test
  void keepsIndentedLinesAndTabsVisible() {
    assertThat(plain("for x:\n  y"))
        .isEqualTo("<span style=\"white-space: pre-wrap\">for x:<br>  y</span>");
    assertThat(plain("a\tb")).isEqualTo("<span style=\"white-space: pre-wrap\">a\tb</span>");
    assertThat(plain("End.  Begin")).isEqualTo("End.  Begin");
  }

  @Test
  void escapesWithinMaths() {
    assertThat(plain("\\(a < b & c\\)")).isEqualTo("\\(a &lt; b &amp; c\\)");
    assertThat(markdown("so $a<b$ and\n\n$$x > y$$"))
        .isEqualTo("<p>so \\(a&lt;b\\) and</p><p>\\[x &gt; y\\]</p>");
  }

  @Test
  void keepsWhatIsNoMathsFromBecomingIt() {
    assertThat(markdown("write `x` as \\\\(x\\\\)")).contains("as \\<span></span>(x\\)");
    assertThat(plain("C:\\(x86")).isEqualTo("C:\\<span></span>(x86");
  }

  @Test
  void rendersListsCodeEmphasisAndLinks() {
    assertThat(markdown("- **a**\n- *b* ~~c~~\n\n  d"))
        .isEqualTo("<ul><li><b>a</b></li><li><p><i>b</i> <s>c</s></p><p>d</p></li></ul>");
    assertThat(markdown("3. x\n4. y")).isEqualTo("<ol start=\"3\"><li>x</li><li>y</li></ol>");
    assertThat(markdown("```java\nif (a<b)\n  c();\n```"))
        .isEqualTo("<pre><code class=\"language-java\">if (a&lt;b)\n  c();</code></pre>");
    assertThat(markdown("`a<b` [t](https://x.org/?a=1&b=\"2\")"))
        .isEqualTo("<code>a&lt;b</code> <a href=\"https://x.org/?a=1&amp;b=&quot;2&quot;\">t</a>");
    assertThat(markdown("> q\n\nend")).isEqualTo("<blockquote>q</blockquote><p>end</p>");
  }

  @Test
  void rendersNotesDefinitionsAndTitles() {
    assertThat(markdown("a[^x]\n\n[^x]: b"))
        .isEqualTo(
            "<p>a<sup class=\"footnote\">[1]</sup></p><ol class=\"footnotes\"><li>b</li></ol>");
    assertThat(markdown("T\n: a\n: b")).isEqualTo("<dl><dt>T</dt><dd>a</dd><dd>b</dd></dl>");
    assertThat(markdown("[a](https://x.org \"b\") ![c](d.png \"e\")"))
        .isEqualTo(
            "<a href=\"https://x.org\" title=\"b\">a</a>"
                + " <img src=\"d.png\" alt=\"c\" title=\"e\">");
  }

  @Test
  void keepsPercentSignsInNames() {
    assertThat(markdown("![a](50%2520off.png)"))
        .isEqualTo("<img src=\"50%2520off.png\" alt=\"a\">");
    assertThat(markdown("![a](100%25.png)")).isEqualTo("<img src=\"100%25.png\" alt=\"a\">");
    assertThat(plain("[sound:50%20off.mp3]")).isEqualTo("[sound:50%20off.mp3]");
  }

  @Test
  void writesASoundWithBracketsAsAnElement() {
    assertThat(markdown("[a](b%5B1%5D.mp3)"))
        .isEqualTo("<audio controls src=\"b[1].mp3\"></audio>");
  }

  @Test
  void keepsCodeFromBeingPlayedOrTypeset() {
    assertThat(markdown("`[sound:a.mp3] [latex] \\(`"))
        .isEqualTo("<code>[<span></span>sound:a.mp3] [<span></span>latex] \\(</code>");
  }

  @Test
  void closesAFormulaThatHoldsItsOwnEnd() {
    assertThat(markdown("$a\\)b$")).isEqualTo("[$]a\\)b[/$]");
  }

  @Test
  void leavesOutControlCharacters() {
    assertThat(plain("a\u001Fb\u0007c\u007Fd")).isEqualTo("abcd");
  }

  @Test
  void isEmptyForAnEmptySide() {
    assertThat(plain("")).isEmpty();
  }

  private static String plain(String source) {
    return FieldHtml.of(new MarkupText(source, MarkupFormat.PLAIN).parse());
  }

  private static String markdown(String source) {
    return FieldHtml.of(new MarkupText(source, MarkupFormat.MARKDOWN).parse());
  }
}
