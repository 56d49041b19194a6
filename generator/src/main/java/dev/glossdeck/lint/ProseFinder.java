package dev.glossdeck.lint;

import dev.glossdeck.lint.SideWords.End;
import dev.glossdeck.markup.tree.Block;
import dev.glossdeck.markup.tree.Inline;
import dev.glossdeck.markup.tree.Markup;
import dev.glossdeck.markup.tree.MarkupWalker;
import java.util.List;

/** Finds the running text of a side, in one walk of its tree. */
final class ProseFinder extends MarkupWalker {
  private final StringBuilder prose = new StringBuilder();
  private End end = End.OTHER;
  private int depth;
  private int items;
  private int wordless;

  SideWords find(Markup tree, String all) {
    blocks(tree.blocks());
    return new SideWords(all, Sameness.key(all), prose.toString().strip(), end, items, wordless);
  }

  @Override
  protected MarkupWalker blocks(List<Block> blocks) {
    for (Block block : blocks) {
      block.accept(this);
      prose.append('\n');
    }
    return this;
  }

  @Override
  protected MarkupWalker items(List<List<Block>> all) {
    depth++;
    items += all.size();
    super.items(all);
    depth--;
    return this;
  }

  private MarkupWalker other() {
    end = End.OTHER;
    return this;
  }

  @Override
  public MarkupWalker codeBlock(Block.CodeBlock code) {
    return other();
  }

  @Override
  public MarkupWalker table(Block.Table table) {
    depth++;
    items += table.rows().size();
    super.table(table);
    depth--;
    return this;
  }

  @Override
  public MarkupWalker mathsBlock(Block.MathsBlock maths) {
    return other();
  }

  /** They stand below the answer and may be as short as they like. */
  @Override
  public MarkupWalker footnotes(Block.Footnotes footnotes) {
    return this;
  }

  @Override
  public MarkupWalker text(Inline.Text text) {
    prose.append(text.text());
    if (!text.text().isBlank()) {
      end = depth > 0 ? End.ITEM : End.PROSE;
    }
    return this;
  }

  @Override
  public MarkupWalker code(Inline.Code code) {
    return other();
  }

  @Override
  public MarkupWalker cardLink(Inline.CardLink link) {
    return text(new Inline.Text(link.words()));
  }

  @Override
  public MarkupWalker maths(Inline.Maths maths) {
    return other();
  }

  @Override
  public MarkupWalker picture(Inline.Picture picture) {
    wordless += picture.alt().isEmpty() ? 1 : 0;
    return other();
  }

  @Override
  public MarkupWalker sound(Inline.Sound sound) {
    return other();
  }

  @Override
  public MarkupWalker lineBreak(Inline.LineBreak lineBreak) {
    prose.append('\n');
    return this;
  }
}
