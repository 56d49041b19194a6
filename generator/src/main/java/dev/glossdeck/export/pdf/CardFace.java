package dev.glossdeck.export.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * What is printed on one side of a card, from the card's bottom left corner.
 *
 * @param marks letters and drawings in reading order
 * @param rules filled rectangles: lines through struck text, bars beside quotations
 * @param shades tints below the text
 */
record CardFace(List<Mark> marks, List<Box> rules, List<Box> shades) {
  CardFace {
    marks = List.copyOf(marks);
    rules = List.copyOf(rules);
    shades = List.copyOf(shades);
  }

  /** The same face with further lines. */
  CardFace with(List<TextLine> more) {
    List<Mark> all = new ArrayList<>(marks);
    all.addAll(more);
    return new CardFace(all, rules, shades);
  }

  /** The same marks as repetition, which a reading program passes over. */
  CardFace asArtifact() {
    return new CardFace(marks.stream().map(mark -> mark.as(Tag.ARTIFACT)).toList(), rules, shades);
  }
}
