package dev.glossdeck.export.pdf.layout;

import dev.glossdeck.export.pdf.flow.FlowBlock;
import dev.glossdeck.export.pdf.flow.Paragraph;
import dev.glossdeck.export.pdf.font.GlyphSpace;
import dev.glossdeck.export.pdf.text.Word;
import java.util.List;

/** Measures the content of table cells, in points. */
final class CellMeasure {

  /** Lest a line that just fits be broken because of rounding. */
  private static final float SLACK = 0.01f;

  private final BoxBuilder builder;
  private final float size;
  private final float available;

  /**
   * Creates a measure.
   *
   * @param available the width that is available to the whole table, in points
   */
  CellMeasure(BoxBuilder builder, float available) {
    this.builder = builder;
    this.size = builder.trial().size();
    this.available = available;
  }

  /**
   * The min-content width (CSS Sizing 3, 2.1): that of the widest word or graphic; of a word that
   * can be hyphenated half of it, since shorter parts are hard to read.
   */
  float minContentWidth(List<FlowBlock> flow) {
    return widest(flow, 0.5f);
  }

  /** The min-content width if no word is hyphenated. */
  float wordWidth(List<FlowBlock> flow) {
    return widest(flow, 1);
  }

  private float widest(List<FlowBlock> flow, float share) {
    float widest = 0;
    for (FlowBlock block : flow) {
      widest =
          Math.max(
              widest,
              block instanceof Paragraph paragraph ? widest(paragraph, share) : available / 2);
    }
    return Math.min(widest, available);
  }

  /** The max-content width (CSS Sizing 3, 2.1): that of the longest line if none is broken. */
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

  /**
   * The width of the widest word.
   *
   * @param share the part of a word that can be hyphenated that counts
   */
  private float widest(Paragraph paragraph, float share) {
    float widest = 0;
    float whole = 0;
    for (Word word : words(paragraph)) {
      whole += word.width();
      widest = Math.max(widest, Math.max(word.width(), whole * share));
      whole = word.gap() == Word.Gap.SOFT_HYPHEN ? whole : 0;
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
