package dev.glossdeck.markup.markdown;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.ParagraphParser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.glossdeck.markup.tree.Block.Alignment;
import dev.glossdeck.markup.tree.Block.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tables (GitHub's Markdown, "Tables (extension)"): a row of headings, which may stand right below
 * other text, a row that delimits it and has as many cells, and rows, of which the short ones are
 * filled up. A line without a bar ends a table, and no cell is dropped.
 */
final class MarkdownTables {
  private static final Pattern DELIMITERS =
      Pattern.compile("\\|?\\s*:?-+:?\\s*(?:\\|\\s*:?-+:?\\s*)*\\|?\\s*");

  private MarkdownTables() {}

  /** A table in flexmark's tree. */
  static final class Grid extends Block {
    private final List<Alignment> columns;
    private final List<List<Cell>> rows = new ArrayList<>();

    private Grid(BasedSequence header, List<BasedSequence> delimiters) {
      super(header);
      columns = delimiters.stream().map(MarkdownTables::alignment).toList();
      add(header);
    }

    private void add(BasedSequence line) {
      List<Cell> row = MarkdownRow.cells(line).stream().map(Cell::new).toList();
      row.forEach(this::appendChild);
      rows.add(row);
    }

    @Override
    public BasedSequence[] getSegments() {
      return EMPTY_SEGMENTS;
    }
  }

  /** A cell in flexmark's tree. */
  static final class Cell extends Node {
    private Cell(BasedSequence chars) {
      super(chars);
    }

    @Override
    public BasedSequence[] getSegments() {
      return EMPTY_SEGMENTS;
    }
  }

  /** Registers the row of delimiters. */
  static final class Factory extends MarkdownBlockFactory {
    Factory() {
      super("|-:");
    }

    @Override
    BlockStart start(ParserState state, MatchedBlockParser matched) {
      BasedSequence line = state.getLine();
      BasedSequence row = line.subSequence(state.getNextNonSpaceIndex(), line.length());
      boolean isBelowText =
          matched.getBlockParser().isParagraphParser() && matched.getParagraphContent() != null;
      boolean hasMarks = row.indexOf('|') >= 0 || row.indexOf(':') >= 0;
      return isBelowText && hasMarks && DELIMITERS.matcher(row).matches()
          ? table(state, matched, MarkdownRow.cells(row))
          : BlockStart.none();
    }
  }

  private static BlockStart table(
      ParserState state, MatchedBlockParser matched, List<BasedSequence> delimiters) {
    List<BasedSequence> lines = matched.getParagraphLines();
    BasedSequence header = lines.get(lines.size() - 1).trim();
    boolean hasBar = header.indexOf('|') >= 0 || delimiters.size() == 1;
    if (!hasBar || MarkdownRow.cells(header).size() != delimiters.size()) {
      return BlockStart.none();
    }
    List<BlockParser> parsers = new ArrayList<>();
    if (lines.size() > 1) {
      BlockParser above = new ParagraphParser();
      lines.subList(0, lines.size() - 1).forEach(line -> above.addLine(state, line));
      parsers.add(above);
    }
    parsers.add(new GridParser(new Grid(header, delimiters)));
    return BlockStart.of(parsers.toArray(new BlockParser[0]))
        .atIndex(state.getLine().length())
        .replaceActiveBlockParser();
  }

  private static Alignment alignment(BasedSequence delimiter) {
    boolean isLeft = delimiter.startsWith(":");
    if (delimiter.endsWith(":")) {
      return isLeft ? Alignment.CENTRE : Alignment.RIGHT;
    }
    return isLeft ? Alignment.LEFT : Alignment.NATURAL;
  }

  private static final class GridParser extends AbstractBlockParser {
    private final Grid grid;

    GridParser(Grid grid) {
      this.grid = grid;
    }

    @Override
    public Block getBlock() {
      return grid;
    }

    @Override
    public boolean isInterruptible() {
      return true;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
      BasedSequence line = state.getLine();
      return line.indexOf('|', state.getIndex()) >= 0
          ? BlockContinue.atIndex(state.getIndex())
          : BlockContinue.none();
    }

    @Override
    public void addLine(ParserState state, BasedSequence line) {
      if (!line.isBlank()) {
        grid.add(line.trim());
      }
    }

    @Override
    public void closeBlock(ParserState state) {}

    @Override
    public void parseInlines(InlineParser parser) {
      grid.rows.forEach(row -> row.forEach(cell -> parser.parse(cell.getChars(), cell)));
    }
  }

  /** The table; a header without words is none. */
  static Table of(Grid grid, MarkdownInlines inlines) {
    List<Alignment> columns = new ArrayList<>(grid.columns);
    List<List<dev.glossdeck.markup.tree.Block.Cell>> rows = new ArrayList<>();
    for (List<Cell> row : grid.rows) {
      List<dev.glossdeck.markup.tree.Block.Cell> cells = new ArrayList<>();
      row.forEach(
          cell -> cells.add(new dev.glossdeck.markup.tree.Block.Cell(inlines.paragraphs(cell))));
      while (columns.size() < cells.size()) {
        columns.add(Alignment.NATURAL);
      }
      while (cells.size() < grid.columns.size()) {
        cells.add(new dev.glossdeck.markup.tree.Block.Cell(List.of()));
      }
      rows.add(cells);
    }
    List<dev.glossdeck.markup.tree.Block.Cell> header = rows.remove(0);
    boolean isNamed = header.stream().anyMatch(cell -> !cell.blocks().isEmpty());
    return new Table(columns, isNamed ? header : List.of(), rows);
  }
}
