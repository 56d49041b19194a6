package dev.glossdeck.export.site.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.code.Highlighter;
import dev.glossdeck.export.site.page.Messages;
import dev.glossdeck.markup.MarkupFormat;
import dev.glossdeck.markup.MarkupText;
import dev.glossdeck.markup.tree.Block;
import dev.glossdeck.markup.tree.Inline;
import dev.glossdeck.maths.Formulas;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Within a summary there are only phrases. */
class SummaryRendererTest {
  private static final SummaryRenderer RENDERER =
      new SummaryRenderer(
          new MediaHtml(Map.of(), name -> name, Messages.forLanguage("en")),
          new FormulaHtml(Formulas.NONE),
          new CodeHtml(new Highlighter()));

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      value = {
        "a **b**                        ¦ <span class=\"line\">a <strong>b</strong></span>",
        "[a *b*](https://e.org)         ¦ <span class=\"line\">a <em>b</em></span>",
        "> a                            ¦ <q><span class=\"line\">a</span></q>",
        "$$x$$                          ¦ <span class=\"line\"><span class=\"wide\"><code"
            + " class=\"maths\">x</code></span></span>"
      })
  void rendersPhrases(String markdown, String html) {
    assertThat(html(markdown)).isEqualTo(html);
  }

  @Test
  void rendersEachItemAsAPhrase() {
    assertThat(html("- a\n- b"))
        .isEqualTo(
            "<span class=\"item\"><span class=\"line\">a</span></span>\n"
                + "<span class=\"item\"><span class=\"line\">b</span></span>");
  }

  @Test
  void rendersRowsOfATableAsLines() {
    assertThat(html("| a | b |\n|---|---|\n| 1 | 2 |"))
        .isEqualTo(
            "<span class=\"line\"><span class=\"line\">a</span> | <span"
                + " class=\"line\">b</span></span>\n"
                + "<span class=\"line\"><span class=\"line\">1</span> | <span"
                + " class=\"line\">2</span></span>");
  }

  @Test
  void rendersCodeAsLines() {
    assertThat(html("```text\na\nb\n```"))
        .isEqualTo(
            "<span class=\"line\"><code class=\"lines\" dir=\"ltr\" translate=\"no\">a\n"
                + "b</code></span>");
  }

  @Test
  void showsASignForASound() {
    assertThat(RENDERER.blocks(List.of(new Block.Paragraph(List.of(new Inline.Sound("a.mp3"))))))
        .isEqualTo("<span class=\"line\">\u266A</span>");
  }

  @Test
  void rendersNotesBehindTheirNumbers() {
    Block.Footnotes notes =
        new Block.Footnotes(List.of(List.of(new Block.Paragraph(List.of(new Inline.Text("n"))))));

    assertThat(RENDERER.blocks(List.of(notes)))
        .isEqualTo("<span class=\"note\">[1] <span class=\"line\">n</span></span>");
  }

  @Test
  void rendersTermsAndMeaningsAsLinesOfTheirOwn() {
    Block.Definition one =
        new Block.Definition(
            List.of(List.of(new Inline.Text("t"))),
            List.of(List.of(new Block.Paragraph(List.of(new Inline.Text("m"))))));

    assertThat(RENDERER.blocks(List.of(new Block.Definitions(List.of(one)))))
        .isEqualTo(
            "<span class=\"line\"><b>t</b></span>\n"
                + "<span class=\"item\"><span class=\"line\">m</span></span>");
  }

  private static String html(String markdown) {
    return RENDERER.html(new MarkupText(markdown, MarkupFormat.MARKDOWN)).markup();
  }
}
