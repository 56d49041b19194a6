package dev.glossdeck.export.pdf.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The place in a line where a word that is too long for it is best split: after its last dot,
 * slash, hyphen or low line.
 *
 * @param head the boxes that remain in the line
 * @param tail the boxes that move to the next line; empty if the line ends in a separator or has
 *     none
 * @param isBetweenParts whether the head ends between the parts of a name in program text, where
 *     splitting does no harm
 */
record SeparatorCut(List<InlineBox> head, List<InlineBox> tail, boolean isBetweenParts) {
  SeparatorCut {
    head = List.copyOf(head);
    tail = List.copyOf(tail);
  }

  /**
   * Finds the place.
   *
   * @param boxes the boxes of the line
   * @param from the index of the first box of the word
   */
  static SeparatorCut of(List<InlineBox> boxes, int from) {
    for (int i = boxes.size() - 1; i >= from; i--) {
      if (!(boxes.get(i) instanceof GlyphRun run)) {
        break;
      }
      for (int at = run.clusterCount() - 1; at >= 0; at--) {
        if (run.isSeparator(at)) {
          return after(boxes, i, at + 1);
        }
      }
    }
    return new SeparatorCut(boxes, List.of(), false);
  }

  private static SeparatorCut after(List<InlineBox> boxes, int index, int cluster) {
    GlyphRun run = (GlyphRun) boxes.get(index);
    List<InlineBox> head = new ArrayList<>(boxes.subList(0, index));
    head.add(run.slice(0, cluster));
    List<InlineBox> tail = new ArrayList<>();
    if (cluster < run.clusterCount()) {
      tail.add(run.slice(cluster, run.clusterCount()));
    }
    tail.addAll(boxes.subList(index + 1, boxes.size()));
    return new SeparatorCut(head, tail, run.style().face().isMono());
  }

  float tailWidth() {
    float width = 0;
    for (InlineBox box : tail) {
      width += box.width();
    }
    return width;
  }
}
