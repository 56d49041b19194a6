package dev.glossdeck.export.pdf;

import java.util.List;

/** How wide the content of a table's cell is, in points. */
final class CellMeasure {
  private static final float UNITS = 1000f;

  /** Lest rounding break a line that just fits. */
  private static final float SLACK = 0.01f;

  private final SlabMaker maker;
  private final float size;
  private final float room;

  /**
   * A measure.
   *
   * @param room that the whole table has, in points
   */
  CellMeasure(SlabMaker maker, float room) {
    this.maker = maker;
    this.size = maker.setting().size();
    this.room = room;
  }

  /** As wide as its widest word or drawing. */
  float least(List<SidePart> parts) {
    float widest = 0;
    for (SidePart part : parts) {
      widest = Math.max(widest, part instanceof Passage passage ? least(passage) : room / 2);
    }
    return Math.min(widest, room);
  }

  /** As wide as its longest line if none is broken. */
  float most(List<SidePart> parts) {
    float widest = 0;
    for (SidePart part : parts) {
      widest = Math.max(widest, part instanceof Passage passage ? most(passage) : room);
    }
    return widest;
  }

  private float least(Passage passage) {
    float widest = 0;
    for (Word word : words(passage)) {
      widest = Math.max(widest, word.width());
    }
    return points(passage, widest);
  }

  private float most(Passage passage) {
    float widest = 0;
    float line = 0;
    for (Word word : words(passage)) {
      line += word.width();
      widest = Math.max(widest, line);
      boolean ends = word.gap() == Word.Gap.LINE_END;
      line = ends ? 0 : line + (word.gap() == Word.Gap.SPACE ? word.gapRun().width() : 0);
    }
    return points(passage, widest);
  }

  private List<Word> words(Passage passage) {
    return maker.words(passage, room / size * UNITS);
  }

  private float points(Passage passage, float units) {
    return (passage.shape().indent() + units / UNITS + SLACK) * size;
  }
}
