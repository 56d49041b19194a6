package dev.glossdeck.export.pdf.layout;

import dev.glossdeck.export.pdf.font.GlyphSpace;
import dev.glossdeck.export.pdf.flow.FlowBlock;
import dev.glossdeck.export.pdf.flow.Paragraph;
import dev.glossdeck.export.pdf.text.Word;
import java.util.List;

/** How wide the content of a table's cell is, in points. */
final class CellMeasure {

  /** Lest rounding break a line that just fits. */
  private static final float SLACK = 0.01f;

  private final BoxBuilder builder;
  private final float size;
  private final float available;

  /**
   * A measure.
   *
   * @param room that the whole table has, in points
   */
  CellMeasure(BoxBuilder builder, float room) {
    this.builder = builder;
    this.size = builder.trial().size();
    this.available = room;
  }

  /** As wide as its widest word or drawing. */
  float minContentWidth(List<FlowBlock> flow) {
    float widest = 0;
    for (FlowBlock block : flow) {
      widest =
          Math.max(
              widest,
              block instanceof Paragraph paragraph ? minContentWidth(paragraph) : available / 2);
    }
    return Math.min(widest, available);
  }

  /** As wide as its longest line if none is broken. */
  float maxContentWidth(List<FlowBlock> flow) {
    float widest = 0;
    for (FlowBlock block : flow) {
      widest =
          Math.max(
              widest,
              block instanceof Paragraph paragraph ? maxContentWidth(paragraph) : available);
    }
    return widest;
  }

  private float minContentWidth(Paragraph paragraph) {
    float widest = 0;
    for (Word word : words(paragraph)) {
      widest = Math.max(widest, word.width());
    }
    return points(paragraph, widest);
  }

  private float maxContentWidth(Paragraph paragraph) {
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
    return builder.words(paragraph, GlyphSpace.ofPoints(available, size));
  }

  private float points(Paragraph paragraph, float units) {
    return (paragraph.style().indent() + GlyphSpace.toEm(units) + SLACK) * size;
  }
}
