package dev.glossdeck.export.site;

import dev.glossdeck.markup.Block;
import dev.glossdeck.markup.BlockVisitor;
import dev.glossdeck.markup.Inline;
import dev.glossdeck.markup.InlineVisitor;
import dev.glossdeck.markup.MarkupText;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Renders a side of a card as HTML blocks. The only place that escapes what an author wrote. */
sealed class HtmlRenderer implements BlockVisitor<String>, InlineVisitor<String>
    permits SummaryRenderer {
  private static final Pattern FORBIDDEN_IN_URL = Pattern.compile("[\\x00-\\x20\"<>\\\\^`{|}]");

  private final MediaHtml media;

  /**
   * A renderer for a page.
   *
   * @param media shows pictures and sounds on the page
   */
  HtmlRenderer(MediaHtml media) {
    this.media = media;
  }

  /** The HTML of a side: paragraphs, lists, quotations, code. */
  final Html html(MarkupText text) {
    return new Html(blocks(text.parse().blocks()));
  }

  final String blocks(List<Block> blocks) {
    return blocks.stream().map(block -> block.accept(this)).collect(Collectors.joining("\n"));
  }

  final String inlines(List<Inline> inlines) {
    return inlines.stream().map(inline -> inline.accept(this)).collect(Collectors.joining());
  }

  /** The one place to change when formulas are typeset. */
  private static String formula(String tex) {
    return "<code class=\"maths\">" + Html.text(tex) + "</code>";
  }

  @Override
  public String paragraph(Block.Paragraph paragraph) {
    List<Inline> inlines = paragraph.inlines();
    boolean isFigure =
        !inlines.isEmpty() && inlines.stream().allMatch(Inline.Picture.class::isInstance);
    return (isFigure ? "<p class=\"figure\">" : "<p>") + inlines(inlines) + "</p>";
  }

  @Override
  public String itemList(Block.ItemList list) {
    String items =
        list.items().stream()
            .map(item -> "<li>" + item(item) + "</li>\n")
            .collect(Collectors.joining());
    if (!list.ordered()) {
      return "<ul>\n" + items + "</ul>";
    }
    String start = list.start() == 1 ? "" : " start=\"" + list.start() + "\"";
    return "<ol" + start + ">\n" + items + "</ol>";
  }

  /** An item of a single paragraph, or one with a list below it, reads better without margins. */
  private String item(List<Block> blocks) {
    boolean tight = blocks.stream().skip(1).allMatch(Block.ItemList.class::isInstance);
    if (tight && !blocks.isEmpty() && blocks.get(0) instanceof Block.Paragraph first) {
      return inlines(first.inlines()) + blocks(blocks.subList(1, blocks.size()));
    }
    return blocks(blocks);
  }

  @Override
  public String quote(Block.Quote quote) {
    return "<blockquote>\n" + blocks(quote.blocks()) + "\n</blockquote>";
  }

  @Override
  public String codeBlock(Block.CodeBlock code) {
    return "<pre><code>" + Html.text(code.code()) + "</code></pre>";
  }

  @Override
  public String mathsBlock(Block.MathsBlock maths) {
    return "<p class=\"formula\">" + formula(maths.tex()) + "</p>";
  }

  @Override
  public String table(Block.Table table) {
    String rows =
        table.rows().stream().map(row -> row(table, row, "td")).collect(Collectors.joining());
    String header = table.header().isEmpty() ? "" : row(table, table.header(), "th");
    return "<table>\n" + header + rows + "</table>";
  }

  private String row(Block.Table table, List<Block.Cell> cells, String element) {
    StringBuilder row = new StringBuilder("<tr>");
    for (int i = 0; i < cells.size(); i++) {
      String alignment = table.columns().get(i).name().toLowerCase(Locale.ROOT);
      String style = alignment.equals("natural") ? "" : " class=\"" + alignment + "\"";
      row.append('<').append(element).append(style).append('>');
      row.append(item(cells.get(i).blocks())).append("</").append(element).append('>');
    }
    return row.append("</tr>\n").toString();
  }

  @Override
  public String picture(Inline.Picture picture) {
    return media.picture(picture);
  }

  @Override
  public String sound(Inline.Sound sound) {
    return media.sound(sound);
  }

  @Override
  public String text(Inline.Text text) {
    return Html.text(text.text());
  }

  @Override
  public String styled(Inline.Styled styled) {
    String element =
        switch (styled.style()) {
          case EMPHASIS -> "em";
          case STRONG -> "strong";
          case STRIKETHROUGH -> "s";
          case UNDERLINE -> "u";
          case SUPERSCRIPT -> "sup";
          case SUBSCRIPT -> "sub";
        };
    return "<" + element + ">" + inlines(styled.inlines()) + "</" + element + ">";
  }

  @Override
  public String code(Inline.Code code) {
    return "<code>" + Html.text(code.code()) + "</code>";
  }

  @Override
  public String link(Inline.Link link) {
    return "<a rel=\"external\" href=\""
        + Html.text(address(link.address()))
        + "\">"
        + inlines(link.inlines())
        + "</a>";
  }

  /** Characters that no URL may hold, percent-encoded (WHATWG URL, "URL code points"). */
  private static String address(String address) {
    return FORBIDDEN_IN_URL
        .matcher(address)
        .replaceAll(match -> String.format(Locale.ROOT, "%%%02X", (int) match.group().charAt(0)));
  }

  @Override
  public String maths(Inline.Maths maths) {
    return formula(maths.tex());
  }

  @Override
  public String lineBreak(Inline.LineBreak lineBreak) {
    return "<br>";
  }
}
