package dev.glossdeck.markup.tree;

/**
 * A visitor of blocks.
 *
 * @param <R> the type of the result
 */
public interface BlockVisitor<R> {
  /**
   * For running text.
   *
   * @param paragraph the block
   * @return the result
   */
  R paragraph(Block.Paragraph paragraph);

  /**
   * For a bulleted or numbered list.
   *
   * @param list the block
   * @return the result
   */
  R itemList(Block.ItemList list);

  /**
   * For a quotation.
   *
   * @param quote the block
   * @return the result
   */
  R quote(Block.Quote quote);

  /**
   * For program text.
   *
   * @param code the block
   * @return the result
   */
  R codeBlock(Block.CodeBlock code);

  /**
   * For a table.
   *
   * @param table the block
   * @return the result
   */
  R table(Block.Table table);

  /**
   * For a formula on a line of its own.
   *
   * @param maths the block
   * @return the result
   */
  R mathsBlock(Block.MathsBlock maths);

  /**
   * For a list of definitions.
   *
   * @param definitions the block
   * @return the result
   */
  R definitions(Block.Definitions definitions);

  /**
   * For the notes at the end of a side.
   *
   * @param footnotes the block
   * @return the result
   */
  R footnotes(Block.Footnotes footnotes);
}
