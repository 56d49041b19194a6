package dev.glossdeck.markup.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import dev.glossdeck.markup.tree.Block;
import java.util.ArrayList;
import java.util.List;

/** Makes tables of GitHub's Markdown. */
final class MarkdownTables {
  private MarkdownTables() {}

  /** The table; a header without words is none. */
  static Block.Table of(TableBlock table, MarkdownInlines inlines) {
    List<Block.Alignment> columns = new ArrayList<>();
    List<Block.Cell> header = new ArrayList<>();
    List<List<Block.Cell>> rows = new ArrayList<>();
    for (Node part : table.getChildren()) {
      if (part instanceof TableSeparator) {
        continue;
      }
      for (Node row : part.getChildren()) {
        if (row instanceof TableRow) {
          List<Block.Cell> cells = cells(row, columns, inlines);
          if (part instanceof TableHead) {
            header.addAll(cells);
          } else {
            rows.add(cells);
          }
        }
      }
    }
    boolean isNamed = header.stream().anyMatch(cell -> !cell.blocks().isEmpty());
    return new Block.Table(columns, isNamed ? header : List.of(), rows);
  }

  private static List<Block.Cell> cells(
      Node row, List<Block.Alignment> columns, MarkdownInlines inlines) {
    List<Block.Cell> cells = new ArrayList<>();
    for (Node node : row.getChildren()) {
      if (node instanceof TableCell cell) {
        if (cells.size() == columns.size()) {
          columns.add(alignment(cell));
        }
        cells.add(new Block.Cell(inlines.paragraphs(cell)));
      }
    }
    return cells;
  }

  private static Block.Alignment alignment(TableCell cell) {
    if (cell.getAlignment() == null) {
      return Block.Alignment.NATURAL;
    }
    return switch (cell.getAlignment()) {
      case LEFT -> Block.Alignment.LEFT;
      case CENTER -> Block.Alignment.CENTRE;
      case RIGHT -> Block.Alignment.RIGHT;
    };
  }
}
