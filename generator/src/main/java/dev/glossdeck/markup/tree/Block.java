package dev.glossdeck.markup.tree;

import java.util.List;
import java.util.stream.Stream;

/** A part of a side that stands on lines of its own. */
public sealed interface Block {

  /**
   * Calls the visitor's method for this kind of block.
   *
   * @param visitor the visitor
   * @param <R> the type of the result
   * @return the visitor's result
   */
  <R> R accept(BlockVisitor<R> visitor);

  /**
   * Running text.
   *
   * @param inlines its parts
   */
  record Paragraph(List<Inline> inlines) implements Block {
    /** Copies the list. */
    public Paragraph {
      inlines = List.copyOf(inlines);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
      return visitor.paragraph(this);
    }
  }

  /**
   * A list, bulleted or numbered.
   *
   * @param ordered whether it is numbered
   * @param start the first number, 0 or more; 1 for a bulleted list
   * @param items each a sequence of blocks
   */
  record ItemList(boolean ordered, int start, List<List<Block>> items) implements Block {
    /** Copies the lists. */
    public ItemList {
      items = items.stream().map(List::copyOf).toList();
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
      return visitor.itemList(this);
    }
  }

  /**
   * A quotation.
   *
   * @param blocks its content
   */
  record Quote(List<Block> blocks) implements Block {
    /** Copies the list. */
    public Quote {
      blocks = List.copyOf(blocks);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
      return visitor.quote(this);
    }
  }

  /**
   * Program text.
   *
   * @param language the word after the fence in lower case, empty if there is none
   * @param code lines separated by LF, without a last one
   */
  record CodeBlock(String language, String code) implements Block {
    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
      return visitor.codeBlock(this);
    }
  }

  /** The alignment of a column. */
  enum Alignment {
    /** The side on which the language begins a line. */
    NATURAL,
    /** At the left. */
    LEFT,
    /** In the middle. */
    CENTRE,
    /** At the right. */
    RIGHT
  }

  /**
   * One place of a table.
   *
   * @param blocks its content; may be empty
   */
  record Cell(List<Block> blocks) {
    /** Copies the list. */
    public Cell {
      blocks = List.copyOf(blocks);
    }
  }

  /**
   * A table. Its rows need not be of the same length.
   *
   * @param columns the alignment of each column, as many as the longest row has cells
   * @param header the row of headings, empty if there is none
   * @param rows the others
   */
  record Table(List<Alignment> columns, List<Cell> header, List<List<Cell>> rows) implements Block {
    /** Copies the lists. */
    public Table {
      columns = List.copyOf(columns);
      header = List.copyOf(header);
      rows = rows.stream().map(List::copyOf).toList();
    }

    /**
     * The header, if there is one, and the rows.
     *
     * @return from top to bottom
     */
    public List<List<Cell>> lines() {
      return header.isEmpty() ? rows : Stream.concat(Stream.of(header), rows.stream()).toList();
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
      return visitor.table(this);
    }
  }

  /**
   * A formula on a line of its own.
   *
   * @param tex its source, without delimiters
   */
  record MathsBlock(String tex) implements Block {
    /**
     * The formula to be typeset.
     *
     * @return the formula, in the size of its own line
     */
    public Formula formula() {
      return new Formula(tex, true);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
      return visitor.mathsBlock(this);
    }
  }

  /**
   * A term or several, and what they mean.
   *
   * @param terms each a running text; one or more
   * @param meanings each a sequence of blocks
   */
  record Definition(List<List<Inline>> terms, List<List<Block>> meanings) {
    /** Copies the lists. */
    public Definition {
      terms = terms.stream().map(List::copyOf).toList();
      meanings = meanings.stream().map(List::copyOf).toList();
    }
  }

  /**
   * A list of definitions.
   *
   * @param definitions in reading order
   */
  record Definitions(List<Definition> definitions) implements Block {
    /** Copies the list. */
    public Definitions {
      definitions = List.copyOf(definitions);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
      return visitor.definitions(this);
    }
  }

  /**
   * The notes that {@link Inline.FootnoteReference} refers to by their numbers. Stands once, as the
   * last block of a side.
   *
   * @param notes each a sequence of blocks; the first has the number 1
   */
  record Footnotes(List<List<Block>> notes) implements Block {
    /** Copies the lists. */
    public Footnotes {
      notes = notes.stream().map(List::copyOf).toList();
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
      return visitor.footnotes(this);
    }
  }
}
