package dev.glossdeck.export.pdf.layout;

import dev.glossdeck.export.pdf.flow.BlockStyle;
import dev.glossdeck.export.pdf.flow.FlowBlock;
import dev.glossdeck.export.pdf.flow.Paragraph;
import dev.glossdeck.export.pdf.font.GlyphSpace;
import dev.glossdeck.export.pdf.sheet.Rect;
import dev.glossdeck.export.pdf.text.Word;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines that a side takes at least, by the widths of its words without the spaces between them:
 * tells quickly of most sizes that they are too large.
 */
final class LeastLines {
  /** Lest a side that just fits be refused because of rounding, in lines and in points. */
  private static final float SLACK = 0.01f;

  private final List<Measured> paragraphs = new ArrayList<>();

  /**
   * A paragraph of text alone.
   *
   * @param width that of its words, in glyph space units
   */
  private record Measured(BlockStyle style, float width) {}

  LeastLines(List<FlowBlock> flow) {
    for (FlowBlock block : flow) {
      if (block instanceof Paragraph paragraph && !paragraph.hasGraphic()) {
        float width = 0;
        for (Word word : paragraph.words()) {
          width += word.width();
        }
        paragraphs.add(new Measured(paragraph.style(), width));
      }
    }
  }

  /** Whether the side cannot fit an area in a size. */
  boolean exceed(SizeLadder.Step step, Rect area) {
    int lines = 0;
    float height = 0;
    for (Measured paragraph : paragraphs) {
      float size = step.size() * paragraph.style().scale();
      float units = GlyphSpace.ofEm(area.width() / size - paragraph.style().indent());
      int least = Math.max(1, (int) Math.ceil(paragraph.width() / units - SLACK));
      lines += least;
      height += least * LineBox.LEADING * size;
    }
    return lines > step.mostLines() || height > area.height() + SLACK;
  }
}
