package dev.glossdeck.export.pdf.flow;

import dev.glossdeck.markup.tree.Block;
import dev.glossdeck.markup.tree.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Rewrites a table as a list: each row is a block of its cells, the first one in bold, and each
 * cell begins with the heading of its column.
 */
final class TableLists {
  private final Block.Table table;

  private TableLists(Block.Table table) {
    this.table = table;
  }

  /** The rows of a table as blocks without columns; no text is lost. */
  static List<Block> of(Block.Table table) {
    TableLists lists = new TableLists(table);
    return table.rows().isEmpty()
        ? table.header().stream().flatMap(cell -> cell.blocks().stream()).toList()
        : List.of(new Block.Definitions(table.rows().stream().map(lists::row).toList()));
  }

  private Block.Definition row(List<Block.Cell> cells) {
    List<List<Inline>> terms = new ArrayList<>();
    List<List<Block>> meanings = new ArrayList<>();
    for (int column = 0; column < cells.size(); column++) {
      List<Block> labelled = labelled(column, cells.get(column).blocks());
      if (column == 0 && labelled.size() == 1 && labelled.get(0) instanceof Block.Paragraph term) {
        terms.add(term.inlines());
      } else if (!labelled.isEmpty()) {
        meanings.add(labelled);
      }
    }
    return new Block.Definition(terms, meanings);
  }

  private List<Block> labelled(int column, List<Block> blocks) {
    List<Inline> label = label(column);
    if (label.isEmpty()) {
      return blocks;
    }
    boolean begins = !blocks.isEmpty() && blocks.get(0) instanceof Block.Paragraph;
    List<Inline> first =
        begins
            ? Stream.of(label, ((Block.Paragraph) blocks.get(0)).inlines())
                .flatMap(List::stream)
                .toList()
            : label;
    List<Block> rest = begins ? blocks.subList(1, blocks.size()) : blocks;
    return Stream.concat(Stream.of(new Block.Paragraph(first)), rest.stream()).toList();
  }

  private List<Inline> label(int column) {
    if (column >= table.header().size()) {
      return List.of();
    }
    List<Inline> label = new ArrayList<>();
    for (Block block : table.header().get(column).blocks()) {
      if (block instanceof Block.Paragraph paragraph) {
        label.addAll(paragraph.inlines());
      }
    }
    if (!label.isEmpty()) {
      label.add(new Inline.Text(": "));
    }
    return List.copyOf(label);
  }
}
