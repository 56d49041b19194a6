package dev.glossdeck.markup.tree;

import java.util.List;

/**
 * A walk through a tree in the order of its text. It does nothing at the nodes that a subclass does
 * not override, and goes into all that have others within.
 */
public abstract class MarkupWalker
    implements BlockVisitor<MarkupWalker>, InlineVisitor<MarkupWalker> {

  /**
   * Visits blocks one after the other.
   *
   * @param blocks the blocks
   * @return this walk
   */
  protected MarkupWalker blocks(List<Block> blocks) {
    blocks.forEach(block -> block.accept(this));
    return this;
  }

  /**
   * Visits inlines one after the other.
   *
   * @param inlines the inlines
   * @return this walk
   */
  protected MarkupWalker inlines(List<Inline> inlines) {
    inlines.forEach(inline -> inline.accept(this));
    return this;
  }

  /**
   * Visits the items of a list, or the meanings of a term.
   *
   * @param items each as its blocks
   * @return this walk
   */
  protected MarkupWalker items(List<List<Block>> items) {
    items.forEach(this::blocks);
    return this;
  }

  @Override
  public MarkupWalker paragraph(Block.Paragraph paragraph) {
    return inlines(paragraph.inlines());
  }

  @Override
  public MarkupWalker itemList(Block.ItemList list) {
    return items(list.items());
  }

  @Override
  public MarkupWalker quote(Block.Quote quote) {
    return blocks(quote.blocks());
  }

  @Override
  public MarkupWalker codeBlock(Block.CodeBlock code) {
    return this;
  }

  @Override
  public MarkupWalker table(Block.Table table) {
    table.lines().forEach(row -> row.forEach(cell -> blocks(cell.blocks())));
    return this;
  }

  @Override
  public MarkupWalker mathsBlock(Block.MathsBlock maths) {
    return this;
  }

  @Override
  public MarkupWalker definitions(Block.Definitions definitions) {
    for (Block.Definition definition : definitions.definitions()) {
      definition.terms().forEach(this::inlines);
      items(definition.meanings());
    }
    return this;
  }

  @Override
  public MarkupWalker footnotes(Block.Footnotes footnotes) {
    footnotes.notes().forEach(this::blocks);
    return this;
  }

  @Override
  public MarkupWalker text(Inline.Text text) {
    return this;
  }

  @Override
  public MarkupWalker styled(Inline.Styled styled) {
    return inlines(styled.inlines());
  }

  @Override
  public MarkupWalker code(Inline.Code code) {
    return this;
  }

  @Override
  public MarkupWalker link(Inline.Link link) {
    return inlines(link.inlines());
  }

  @Override
  public MarkupWalker cardLink(Inline.CardLink link) {
    return this;
  }

  @Override
  public MarkupWalker maths(Inline.Maths maths) {
    return this;
  }

  @Override
  public MarkupWalker picture(Inline.Picture picture) {
    return this;
  }

  @Override
  public MarkupWalker sound(Inline.Sound sound) {
    return this;
  }

  @Override
  public MarkupWalker lineBreak(Inline.LineBreak lineBreak) {
    return this;
  }

  @Override
  public MarkupWalker footnoteReference(Inline.FootnoteReference reference) {
    return this;
  }
}
