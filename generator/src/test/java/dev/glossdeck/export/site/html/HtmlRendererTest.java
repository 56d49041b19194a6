package dev.glossdeck.export.site.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.code.Highlighter;
import dev.glossdeck.export.site.page.Messages;
import dev.glossdeck.markup.MarkupFormat;
import dev.glossdeck.markup.MarkupText;
import dev.glossdeck.markup.tree.Block;
import dev.glossdeck.markup.tree.Inline;
import dev.glossdeck.markup.tree.Markup;
import dev.glossdeck.maths.Formulas;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class HtmlRendererTest {
  private static final Messages WORDS = Messages.forLanguage("en");
  private static final HtmlRenderer RENDERER =
      new HtmlRenderer(
          new MediaHtml(Map.of(), name -> name, WORDS),
          new FormulaHtml(Formulas.NONE),
          new CodeHtml(new Highlighter()));

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      value = {
        "plain <text> & \"more\"  ¦ <p>plain &lt;text&gt; &amp; &quot;more&quot;</p>",
        "*a* **b** ~~c~~ `d<e`   ¦ <p><em>a</em> <strong>b</strong> <s>c</s>"
            + " <code>d&lt;e</code></p>",
        "***both***              ¦ <p><em><strong>both</strong></em></p>",
        "$x<y$                   ¦ <p><code class=\"maths\">x&lt;y</code></p>",
        "![a cat](cat.png)       ¦ <p class=\"figure\">[a cat]</p>",
        "![](cat.png) is         ¦ <p>[cat.png] is</p>"
      })
  void rendersRunningText(String markdown, String html) {
    assertThat(html(markdown)).isEqualTo(html);
  }

  @Test
  void rendersListsWithoutMarginsAroundSingleParagraphs() {
    assertThat(html("- a\n- b\n  - c\n"))
        .isEqualTo("<ul>\n<li>a</li>\n<li>b<ul>\n<li>c</li>\n</ul></li>\n</ul>");
    assertThat(html("1. a\n\n   b\n")).isEqualTo("<ol>\n<li><p>a</p>\n<p>b</p></li>\n</ol>");
  }

  @Test
  void countsFromTheNumberOfTheAuthor() {
    assertThat(html("3. a\n4. b")).isEqualTo("<ol start=\"3\">\n<li>a</li>\n<li>b</li>\n</ol>");
    assertThat(html("0. a")).isEqualTo("<ol start=\"0\">\n<li>a</li>\n</ol>");
  }

  @Test
  void rendersQuotationsAndCode() {
    assertThat(html("> a\n>\n> b")).isEqualTo("<blockquote>\n<p>a</p>\n<p>b</p>\n</blockquote>");
    assertThat(html("```text\na < b\n```"))
        .isEqualTo(
            "<pre dir=\"ltr\" translate=\"no\"><code class=\"language-text\">a &lt;"
                + " b</code></pre>");
  }

  @Test
  void lineBreaksAreBreaks() {
    assertThat(blocks(paragraph(text("a"), new Inline.LineBreak(), text("b"))))
        .isEqualTo("<p>a<br>b</p>");
  }

  @ParameterizedTest
  @EnumSource
  void rendersEachStyle(Inline.Style style) {
    Map<Inline.Style, String> elements =
        Map.of(
            Inline.Style.EMPHASIS, "em",
            Inline.Style.STRONG, "strong",
            Inline.Style.STRIKETHROUGH, "s",
            Inline.Style.UNDERLINE, "u",
            Inline.Style.SUPERSCRIPT, "sup",
            Inline.Style.SUBSCRIPT, "sub");
    String element = elements.get(style);

    assertThat(blocks(paragraph(new Inline.Styled(style, List.of(text("x"))))))
        .isEqualTo("<p><" + element + ">x</" + element + "></p>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "https://e.org/a?b=c&d#e | rel=\"external\" href=\"https://e.org/a?b=c&amp;d#e\"",
        "mailto:a@e.org          | rel=\"external\" href=\"mailto:a@e.org\"",
        "//e.org/a               | rel=\"external\" href=\"//e.org/a\"",
        "dropout.html            | class=\"term\" href=\"dropout.html\"",
        "../cards/a.html         | class=\"term\" href=\"../cards/a.html\"",
        "https://e.org/a b\"<>    | rel=\"external\" href=\"https://e.org/a%20b%22%3C%3E\"",
        "https://e.org/{x}^      | rel=\"external\" href=\"https://e.org/%7Bx%7D%5E\"",
        "https://e.org/%20é      | rel=\"external\" href=\"https://e.org/%20é\""
      })
  void tellsLinksToOtherCardsFromThoseElsewhere(String address, String attributes) {
    assertThat(blocks(paragraph(new Inline.Link(address, List.of(text("x"))))))
        .isEqualTo("<p><a " + attributes + ">x</a></p>");
  }

  @Test
  void showsAnAddressFromLeftToRight() {
    assertThat(blocks(paragraph(new Inline.Link("https://a.b/", List.of(text("https://a.b/"))))))
        .isEqualTo("<p><a rel=\"external\" href=\"https://a.b/\" dir=\"ltr\">https://a.b/</a></p>");
  }

  @Test
  void showsTheTitleOfALink() {
    assertThat(blocks(paragraph(new Inline.Link("a.html", "say \"a\"", List.of(text("x"))))))
        .isEqualTo("<p><a class=\"term\" href=\"a.html\" title=\"say &quot;a&quot;\">x</a></p>");
  }

  @Test
  void alignsTheColumnsOfATable() {
    Block.Table table =
        new Block.Table(
            List.of(Block.Alignment.NATURAL, Block.Alignment.RIGHT, Block.Alignment.CENTRE),
            List.of(cell("a"), cell("b"), cell("c")),
            List.of(List.of(cell("1"), cell("2")), List.of()));

    assertThat(blocks(table))
        .isEqualTo(
            """
            <div class="table"><table>
            <tr><th>a</th><th class="right">b</th><th class="centre">c</th></tr>
            <tr><td>1</td><td class="right">2</td></tr>
            <tr></tr>
            </table></div>\
            """);
  }

  @Test
  void letsKeysScrollAWideTable() {
    Block.Table table =
        new Block.Table(
            List.of(Block.Alignment.LEFT), List.of(), List.of(List.of(cell("w".repeat(30)))));

    assertThat(blocks(table))
        .startsWith(
            "<div class=\"table\" tabindex=\"0\" role=\"group\" aria-label=\"\"><table>\n<tr><td class=\"left\">www");
  }

  @Test
  void givesADefinitionBothATermAndAMeaning() {
    Block.Definition whole =
        new Block.Definition(
            List.of(List.of(text("t")), List.of(text("u"))),
            List.of(List.of(paragraph(text("m")))));
    Block.Definition empty = new Block.Definition(List.of(), List.of());

    assertThat(blocks(new Block.Definitions(List.of(whole, empty))))
        .isEqualTo("<dl>\n<dt>t</dt>\n<dt>u</dt>\n<dd>m</dd>\n<dt></dt>\n<dd></dd>\n</dl>");
  }

  @Test
  void linksNotesAndTheirMarks() {
    Markup side =
        new Markup(
            List.of(
                paragraph(
                    text("a"), new Inline.FootnoteReference(1), new Inline.FootnoteReference(1)),
                new Block.Footnotes(
                    List.of(List.of(paragraph(text("n"))), List.of(paragraph(text("o")))))));

    assertThat(RENDERER.html(side, new NoteLinks("c", "Back")).markup())
        .isEqualTo(
            "<p>a<sup class=\"mark\"><a id=\"c-mark-1\" role=\"doc-noteref\""
                + " href=\"#c-note-1\">[1]</a></sup><sup class=\"mark\"><a role=\"doc-noteref\""
                + " href=\"#c-note-1\">[1]</a></sup></p>\n"
                + "<ol class=\"notes\">\n"
                + "<li id=\"c-note-1\">n <a role=\"doc-backlink\" aria-label=\"Back\""
                + " href=\"#c-mark-1\">\u21A9\uFE0E</a></li>\n"
                + "<li id=\"c-note-2\">o</li>\n"
                + "</ol>");
  }

  @Test
  void linksNoNoteWithinALink() {
    Markup side =
        new Markup(
            List.of(
                paragraph(
                    new Inline.Link(
                        "a.html", List.of(text("a"), new Inline.FootnoteReference(1))))));

    assertThat(RENDERER.html(side, new NoteLinks("c", "Back")).markup())
        .isEqualTo("<p><a class=\"term\" href=\"a.html\">a<sup class=\"mark\">[1]</sup></a></p>");
  }

  @Test
  void leadsNowhereFromMarksOfASideWithoutLinks() {
    assertThat(blocks(paragraph(new Inline.FootnoteReference(2))))
        .isEqualTo("<p><sup class=\"mark\">[2]</sup></p>");
  }

  private static String html(String markdown) {
    return RENDERER.html(new MarkupText(markdown, MarkupFormat.MARKDOWN)).markup();
  }

  private static String blocks(Block... blocks) {
    return RENDERER.blocks(List.of(blocks));
  }

  private static Block paragraph(Inline... inlines) {
    return new Block.Paragraph(List.of(inlines));
  }

  private static Inline text(String text) {
    return new Inline.Text(text);
  }

  private static Block.Cell cell(String text) {
    return new Block.Cell(List.of(paragraph(text(text))));
  }
}
