package dev.glossdeck.markup;

import java.util.List;
import java.util.stream.Collectors;

/** Renders a tree as one line of words. */
final class PlainTextRenderer implements BlockVisitor<String>, InlineVisitor<String> {
  private static final PlainTextRenderer INSTANCE = new PlainTextRenderer();

  private PlainTextRenderer() {}

  static String render(Markup markup) {
    return Whitespace.folded(INSTANCE.blocks(markup.blocks()));
  }

  private String blocks(List<Block> blocks) {
    return blocks.stream().map(block -> block.accept(this)).collect(Collectors.joining(" "));
  }

  private String inlines(List<Inline> inlines) {
    return inlines.stream().map(inline -> inline.accept(this)).collect(Collectors.joining());
  }

  @Override
  public String paragraph(Block.Paragraph paragraph) {
    return inlines(paragraph.inlines());
  }

  @Override
  public String itemList(Block.ItemList list) {
    return list.items().stream().map(this::blocks).collect(Collectors.joining(" "));
  }

  @Override
  public String quote(Block.Quote quote) {
    return blocks(quote.blocks());
  }

  @Override
  public String codeBlock(Block.CodeBlock code) {
    return code.code();
  }

  @Override
  public String mathsBlock(Block.MathsBlock maths) {
    return maths.tex();
  }

  @Override
  public String table(Block.Table table) {
    return table.lines().stream()
        .flatMap(List::stream)
        .map(cell -> blocks(cell.blocks()))
        .collect(Collectors.joining(" "));
  }

  @Override
  public String picture(Inline.Picture picture) {
    return picture.alt();
  }

  @Override
  public String sound(Inline.Sound sound) {
    return "";
  }

  @Override
  public String text(Inline.Text text) {
    return text.text();
  }

  @Override
  public String styled(Inline.Styled styled) {
    return inlines(styled.inlines());
  }

  @Override
  public String code(Inline.Code code) {
    return code.code();
  }

  @Override
  public String link(Inline.Link link) {
    return inlines(link.inlines());
  }

  @Override
  public String maths(Inline.Maths maths) {
    return maths.tex();
  }

  @Override
  public String lineBreak(Inline.LineBreak lineBreak) {
    return " ";
  }
}
