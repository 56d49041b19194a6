package dev.glossdeck.export.site.html;

import dev.glossdeck.export.site.page.Html;
import dev.glossdeck.markup.MarkupText;
import dev.glossdeck.markup.tree.Block;
import dev.glossdeck.markup.tree.Inline;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Renders a side of a card for the inside of a {@code <summary>}, where HTML allows phrases only: a
 * {@code <span>} for each block. Links become their text, since the whole is one thing to press.
 */
public final class SummaryRenderer extends HtmlRenderer {
  private static final Collector<CharSequence, ?, String> JOINED = Collectors.joining(" | ");

  private final FormulaHtml formulas;
  private final CodeHtml code;

  /** A renderer for a page, see {@link HtmlRenderer}. */
  public SummaryRenderer(MediaHtml media, FormulaHtml formulas, CodeHtml code) {
    super(media, formulas, code);
    this.formulas = formulas;
    this.code = code;
  }

  /** A line of Markdown without an element around it. */
  public Html line(MarkupText line) {
    return new Html(
        line.parse().blocks().stream()
            .map(block -> block instanceof Block.Paragraph words ? inlines(words.inlines()) : "")
            .collect(Collectors.joining()));
  }

  /** A player is something to press itself, which what is pressed as a whole must not hold. */
  @Override
  public String sound(Inline.Sound sound) {
    return "\u266A";
  }

  private static String line(String content) {
    return "<span class=\"line\">" + content + "</span>";
  }

  @Override
  public String paragraph(Block.Paragraph paragraph) {
    return line(inlines(paragraph.inlines()));
  }

  @Override
  public String itemList(Block.ItemList list) {
    return list.items().stream().map(this::item).collect(Collectors.joining("\n"));
  }

  @Override
  public String table(Block.Table table) {
    return table.lines().stream()
        .map(row -> line(row.stream().map(cell -> blocks(cell.blocks())).collect(JOINED)))
        .collect(Collectors.joining("\n"));
  }

  @Override
  public String quote(Block.Quote quote) {
    return "<q>" + blocks(quote.blocks()) + "</q>";
  }

  @Override
  public String codeBlock(Block.CodeBlock block) {
    return line(code.phrase(block));
  }

  @Override
  public String maths(Inline.Maths maths) {
    return formulas.phrase(maths.formula());
  }

  @Override
  public String mathsBlock(Block.MathsBlock maths) {
    return line(formulas.phrase(maths.formula()));
  }

  @Override
  public String link(Inline.Link link) {
    return inlines(link.inlines());
  }

  @Override
  public String definitions(Block.Definitions definitions) {
    return definitions.definitions().stream()
        .flatMap(
            one ->
                Stream.concat(
                    one.terms().stream().map(term -> line("<b>" + inlines(term) + "</b>")),
                    one.meanings().stream().map(this::item)))
        .collect(Collectors.joining("\n"));
  }

  private String item(List<Block> blocks) {
    return "<span class=\"item\">" + blocks(blocks) + "</span>";
  }

  @Override
  public String footnotes(Block.Footnotes footnotes) {
    return IntStream.rangeClosed(1, footnotes.notes().size())
        .mapToObj(
            number ->
                "<span class=\"note\">"
                    + Inline.FootnoteReference.words(number)
                    + " "
                    + blocks(footnotes.notes().get(number - 1))
                    + "</span>")
        .collect(Collectors.joining("\n"));
  }
}
