package dev.glossdeck.lint;

import dev.glossdeck.lint.SideWords.End;
import dev.glossdeck.markup.tree.Block;
import dev.glossdeck.markup.tree.BlockVisitor;
import dev.glossdeck.markup.tree.Inline;
import dev.glossdeck.markup.tree.InlineVisitor;
import dev.glossdeck.markup.tree.Markup;
import java.util.List;

/** Finds the running text of a side, in one walk of its tree. */
final class ProseFinder implements BlockVisitor<ProseFinder>, InlineVisitor<ProseFinder> {
  private final StringBuilder prose = new StringBuilder();
  private End end = End.OTHER;
  private int depth;
  private int items;
  private int wordless;

  SideWords find(Markup tree, String all) {
    blocks(tree.blocks());
    return new SideWords(all, Sameness.key(all), prose.toString().strip(), end, items, wordless);
  }

  private ProseFinder blocks(List<Block> blocks) {
    for (Block block : blocks) {
      block.accept(this);
      prose.append('\n');
    }
    return this;
  }

  private ProseFinder inlines(List<Inline> inlines) {
    inlines.forEach(inline -> inline.accept(this));
    return this;
  }

  private ProseFinder items(List<List<Block>> all) {
    depth++;
    items += all.size();
    all.forEach(this::blocks);
    depth--;
    return this;
  }

  private ProseFinder other() {
    end = End.OTHER;
    return this;
  }

  @Override
  public ProseFinder paragraph(Block.Paragraph paragraph) {
    return inlines(paragraph.inlines());
  }

  @Override
  public ProseFinder itemList(Block.ItemList list) {
    return items(list.items());
  }

  @Override
  public ProseFinder quote(Block.Quote quote) {
    return blocks(quote.blocks());
  }

  @Override
  public ProseFinder codeBlock(Block.CodeBlock code) {
    return other();
  }

  @Override
  public ProseFinder table(Block.Table table) {
    depth++;
    items += table.rows().size();
    table.lines().forEach(row -> row.forEach(cell -> blocks(cell.blocks())));
    depth--;
    return this;
  }

  @Override
  public ProseFinder mathsBlock(Block.MathsBlock maths) {
    return other();
  }

  @Override
  public ProseFinder definitions(Block.Definitions definitions) {
    for (Block.Definition definition : definitions.definitions()) {
      definition.terms().forEach(this::inlines);
      items(definition.meanings());
    }
    return this;
  }

  /** They stand below the answer and may be as short as they like. */
  @Override
  public ProseFinder footnotes(Block.Footnotes footnotes) {
    return this;
  }

  @Override
  public ProseFinder text(Inline.Text text) {
    prose.append(text.text());
    if (!text.text().isBlank()) {
      end = depth > 0 ? End.ITEM : End.PROSE;
    }
    return this;
  }

  @Override
  public ProseFinder styled(Inline.Styled styled) {
    return inlines(styled.inlines());
  }

  @Override
  public ProseFinder code(Inline.Code code) {
    return other();
  }

  @Override
  public ProseFinder link(Inline.Link link) {
    return inlines(link.inlines());
  }

  @Override
  public ProseFinder cardLink(Inline.CardLink link) {
    return text(new Inline.Text(link.words()));
  }

  @Override
  public ProseFinder maths(Inline.Maths maths) {
    return other();
  }

  @Override
  public ProseFinder picture(Inline.Picture picture) {
    wordless += picture.alt().isEmpty() ? 1 : 0;
    return other();
  }

  @Override
  public ProseFinder sound(Inline.Sound sound) {
    return other();
  }

  @Override
  public ProseFinder lineBreak(Inline.LineBreak lineBreak) {
    prose.append('\n');
    return this;
  }

  @Override
  public ProseFinder footnoteReference(Inline.FootnoteReference reference) {
    return this;
  }
}
