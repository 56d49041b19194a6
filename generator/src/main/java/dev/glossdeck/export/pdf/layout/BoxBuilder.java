package dev.glossdeck.export.pdf.layout;

import dev.glossdeck.export.pdf.flow.Alignment;
import dev.glossdeck.export.pdf.flow.AnswerLine;
import dev.glossdeck.export.pdf.flow.BlockStyle;
import dev.glossdeck.export.pdf.flow.FlowBlock;
import dev.glossdeck.export.pdf.flow.Paragraph;
import dev.glossdeck.export.pdf.flow.Table;
import dev.glossdeck.export.pdf.font.GlyphSpace;
import dev.glossdeck.export.pdf.text.FormulaBreaker;
import dev.glossdeck.export.pdf.text.Line;
import dev.glossdeck.export.pdf.text.LineBreaker;
import dev.glossdeck.export.pdf.text.SizeTrial;
import dev.glossdeck.export.pdf.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Lays out the blocks of a side as boxes, at one size. */
final class BoxBuilder {

  private final SizeTrial trial;
  private final TableForm form;
  private final float size;
  private final boolean breaksFormulas;
  private final boolean inCell;

  BoxBuilder(SizeTrial trial, TableForm form) {
    this(trial, form, trial.size() <= SizeLadder.TEXT, false);
  }

  /**
   * Creates a builder.
   *
   * @param breaksFormulas whether a formula that is too wide is broken; in large text there are
   *     smaller sizes to be tried first
   */
  BoxBuilder(SizeTrial trial, TableForm form, boolean breaksFormulas) {
    this(trial, form, breaksFormulas, false);
  }

  private BoxBuilder(SizeTrial trial, TableForm form, boolean breaksFormulas, boolean inCell) {
    this.trial = trial;
    this.form = form;
    this.size = trial.size();
    this.breaksFormulas = breaksFormulas;
    this.inCell = inCell;
  }

  /** The same for the cells of a table. */
  BoxBuilder forCells() {
    return new BoxBuilder(trial, form, breaksFormulas, true);
  }

  SizeTrial trial() {
    return trial;
  }

  TableForm form() {
    return form;
  }

  /**
   * Lays out a block.
   *
   * @param width the width of the side or column, in points
   * @return one or more boxes, from top to bottom
   */
  List<LayoutBox> boxes(FlowBlock block, float width) {
    if (block instanceof Table table) {
      return form == TableForm.LISTS
          ? stack(table.lists(), width).boxes()
          : new TableLayout(this, table, width).rows();
    }
    return block instanceof AnswerLine line
        ? List.of(new AnswerLineBox(line.style(), width))
        : lines((Paragraph) block, width);
  }

  /** Lays out blocks one below the other. */
  VerticalBox stack(List<FlowBlock> flow, float width) {
    List<LayoutBox> boxes = new ArrayList<>();
    flow.forEach(block -> boxes.addAll(boxes(block, width)));
    return new VerticalBox(boxes, size);
  }

  private List<LayoutBox> lines(Paragraph paragraph, float width) {
    BlockStyle style = paragraph.style();
    float scaled = size * style.scale();
    float units = GlyphSpace.ofEm(width / scaled - style.indent());
    List<Word> words = words(paragraph, units);
    boolean isCentred = isCentred(style);
    List<Line> lines = isCentred ? LineBreaker.balanced(words, units) : lines(words, style, units);
    List<LayoutBox> boxes = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      boxes.add(new LineBox(lines.get(i), paragraph, i == 0, scaled, width, isCentred));
    }
    return boxes;
  }

  private List<Line> lines(List<Word> words, BlockStyle style, float units) {
    if (style.hang() > 0) {
      return LineBreaker.lines(words, units, GlyphSpace.ofEm(style.hang()));
    }
    return inCell ? LineBreaker.fittedInCell(words, units) : LineBreaker.fitted(words, units);
  }

  /**
   * The words of a paragraph, with graphics in the size in which they are printed.
   *
   * @param units the width of a line, in glyph space units of the side's font size
   */
  List<Word> words(Paragraph paragraph, float units) {
    if (!paragraph.hasGraphic()) {
      return paragraph.words();
    }
    float width = GlyphSpace.toPoints(units, size);
    return paragraph.words().stream()
        .map(word -> word.sized(trial, width))
        .flatMap(
            word -> breaksFormulas ? FormulaBreaker.broken(word, units).stream() : Stream.of(word))
        .toList();
  }

  private boolean isCentred(BlockStyle style) {
    return style.alignment() == Alignment.CENTRE
        || (style.alignment() == Alignment.NATURAL && trial.centred());
  }
}
