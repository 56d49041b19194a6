package dev.glossdeck.export.pdf;

import java.util.ArrayList;
import java.util.List;

/** Cuts the parts of a side into slabs, at one size. */
final class SlabMaker {
  private static final float UNITS = 1000f;

  private final Setting setting;
  private final float size;

  SlabMaker(Setting setting) {
    this.setting = setting;
    this.size = setting.size();
  }

  Setting setting() {
    return setting;
  }

  /**
   * The slabs of a part, at least one.
   *
   * @param width between the edges, in points
   */
  List<Slab> slabs(SidePart part, float width) {
    return part instanceof Grid grid
        ? new GridCutter(this, grid, width).slabs()
        : lines((Passage) part, width);
  }

  /** All parts one below the other. */
  Stack stack(List<SidePart> parts, float width) {
    List<Slab> slabs = new ArrayList<>();
    parts.forEach(part -> slabs.addAll(slabs(part, width)));
    return new Stack(slabs, size);
  }

  private List<Slab> lines(Passage passage, float width) {
    Shape shape = passage.shape();
    float units = (width / size - shape.indent()) * UNITS;
    List<Word> words = words(passage, units);
    boolean isCentred = isCentred(shape);
    List<Line> lines =
        isCentred
            ? LineBreaker.balanced(words, units)
            : LineBreaker.lines(words, units, shape.hang() * UNITS);
    List<Slab> slabs = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      slabs.add(new LineSlab(lines.get(i), passage, i == 0, size, width, isCentred));
    }
    return slabs;
  }

  /**
   * The words of a passage, its drawings in the size that they have here.
   *
   * @param units the width of a line, in 1/1000 of the size
   */
  List<Word> words(Passage passage, float units) {
    if (!passage.hasDrawing()) {
      return passage.words();
    }
    float width = units * size / UNITS;
    return passage.words().stream().map(word -> word.sized(setting, width)).toList();
  }

  private boolean isCentred(Shape shape) {
    return shape.alignment() == Alignment.CENTRE
        || (shape.alignment() == Alignment.NATURAL && setting.centred());
  }
}
