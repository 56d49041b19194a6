package dev.glossdeck.export.site;

import dev.glossdeck.markup.Block;
import dev.glossdeck.markup.Inline;
import dev.glossdeck.markup.MarkupText;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/**
 * Renders a side of a card for the inside of a {@code <summary>}, where HTML allows phrases only.
 * Links become their text, since the whole is one thing to press.
 */
final class SummaryRenderer extends HtmlRenderer {
  private static final SummaryRenderer INSTANCE = new SummaryRenderer();

  private static final Collector<CharSequence, ?, String> JOINED = Collectors.joining(" | ");

  private SummaryRenderer() {}

  /** The HTML of a side, a {@code <span>} for each block. */
  static Html phrases(MarkupText text) {
    return new Html(INSTANCE.blocks(text.parse().blocks()));
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
    return list.items().stream()
        .map(item -> "<span class=\"item\">" + blocks(item) + "</span>")
        .collect(Collectors.joining("\n"));
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
  public String codeBlock(Block.CodeBlock code) {
    return line("<code class=\"lines\">" + Html.text(code.code()) + "</code>");
  }

  @Override
  public String mathsBlock(Block.MathsBlock maths) {
    return line(maths(new Inline.Maths(maths.tex())));
  }

  @Override
  public String link(Inline.Link link) {
    return inlines(link.inlines());
  }
}
