package dev.glossdeck.export.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * What is printed on one side of a card, from the card's bottom left corner.
 *
 * @param lines in reading order
 * @param rules filled rectangles: lines through struck text, bars beside quotations
 */
record CardFace(List<TextLine> lines, List<Box> rules) {
  CardFace {
    lines = List.copyOf(lines);
    rules = List.copyOf(rules);
  }

  /** The same face with further lines. */
  CardFace with(List<TextLine> more) {
    List<TextLine> all = new ArrayList<>(lines);
    all.addAll(more);
    return new CardFace(all, rules);
  }

  /** The same marks as repetition, which a reading program passes over. */
  CardFace asArtifact() {
    return new CardFace(lines.stream().map(line -> line.as(Tag.ARTIFACT)).toList(), rules);
  }
}
