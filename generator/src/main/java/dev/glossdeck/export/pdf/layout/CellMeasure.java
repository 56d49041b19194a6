package dev.glossdeck.export.pdf.layout;

import dev.glossdeck.export.pdf.flow.FlowBlock;
import dev.glossdeck.export.pdf.flow.Paragraph;
import dev.glossdeck.export.pdf.text.Word;
import java.util.List;

/** How wide the content of a table's cell is, in points. */
final class CellMeasure {
  private static final float UNITS = 1000f;

  /** Lest rounding break a line that just fits. */
  private static final float SLACK = 0.01f;

  private final BoxBuilder builder;
  private final float size;
  private final float room;

  /**
   * A measure.
   *
   * @param room that the whole table has, in points
   */
  CellMeasure(BoxBuilder builder, float room) {
    this.builder = builder;
    this.size = builder.setting().size();
    this.room = room;
  }

  /** As wide as its widest word or drawing. */
  float least(List<FlowBlock> flow) {
    float widest = 0;
    for (FlowBlock block : flow) {
      widest = Math.max(widest, block instanceof Paragraph paragraph ? least(paragraph) : room / 2);
    }
    return Math.min(widest, room);
  }

  /** As wide as its longest line if none is broken. */
  float most(List<FlowBlock> flow) {
    float widest = 0;
    for (FlowBlock block : flow) {
      widest = Math.max(widest, block instanceof Paragraph paragraph ? most(paragraph) : room);
    }
    return widest;
  }

  private float least(Paragraph paragraph) {
    float widest = 0;
    for (Word word : words(paragraph)) {
      widest = Math.max(widest, word.width());
    }
    return points(paragraph, widest);
  }

  private float most(Paragraph paragraph) {
    float widest = 0;
    float line = 0;
    for (Word word : words(paragraph)) {
      line += word.width();
      widest = Math.max(widest, line);
      boolean ends = word.gap() == Word.Gap.LINE_END;
      line = ends ? 0 : line + (word.gap() == Word.Gap.SPACE ? word.gapRun().width() : 0);
    }
    return points(paragraph, widest);
  }

  private List<Word> words(Paragraph paragraph) {
    return builder.words(paragraph, room / size * UNITS);
  }

  private float points(Paragraph paragraph, float units) {
    return (paragraph.style().indent() + units / UNITS + SLACK) * size;
  }
}
