package dev.glossdeck.export.pdf.layout;

import dev.glossdeck.export.pdf.flow.Alignment;
import dev.glossdeck.export.pdf.flow.BlockStyle;
import dev.glossdeck.export.pdf.flow.Paragraph;
import dev.glossdeck.export.pdf.sheet.Rect;
import dev.glossdeck.export.pdf.tag.Tag;
import dev.glossdeck.export.pdf.text.Runs;
import dev.glossdeck.export.pdf.text.SizeTrial;
import dev.glossdeck.export.pdf.text.Word;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Parts of sides whose words have exact widths. */
final class Flows {
  static final BlockStyle LEFT = style(0, 0, Alignment.LEFT, false);
  static final BlockStyle NATURAL = style(0, 0, Alignment.NATURAL, false);

  private Flows() {}

  static BlockStyle style(
      float indent, float spaceBefore, Alignment alignment, boolean shaded, Float... bars) {
    return new BlockStyle(indent, 0, spaceBefore, alignment, List.of(bars), shaded);
  }

  static Paragraph paragraph(BlockStyle style, Word... words) {
    return new Paragraph(List.of(words), style, Optional.empty(), Tag.ARTIFACT);
  }

  /** 0 for rectangles that nobody can tell apart. */
  static int compare(Rect one, Rect other) {
    boolean isSame =
        Math.abs(one.x() - other.x()) < 0.001f
            && Math.abs(one.y() - other.y()) < 0.001f
            && Math.abs(one.width() - other.width()) < 0.001f
            && Math.abs(one.height() - other.height()) < 0.001f;
    return isSame ? 0 : 1;
  }

  /** A paragraph of short lines. */
  static Paragraph lines(BlockStyle style, int count) {
    return paragraph(
        style, Stream.generate(() -> Runs.lastWord(1000)).limit(count).toArray(Word[]::new));
  }

  /** Cuts at a size, on a side that is 1000 points high. */
  static BoxBuilder at(float size) {
    return new BoxBuilder(new SizeTrial(size, false, 1000, 1000), TableForm.COLUMNS);
  }
}
