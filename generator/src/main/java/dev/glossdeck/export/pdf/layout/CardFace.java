package dev.glossdeck.export.pdf.layout;

import dev.glossdeck.export.pdf.sheet.Rect;
import dev.glossdeck.export.pdf.tag.Tag;
import java.util.ArrayList;
import java.util.List;

/**
 * What is printed on one side of a card, from the card's bottom left corner.
 *
 * @param items letters and drawings in reading order
 * @param rules filled rectangles: lines through struck text, bars beside quotations
 * @param shades tints below the text
 */
public record CardFace(List<FaceItem> items, List<Rect> rules, List<Rect> shades) {
  public CardFace {
    items = List.copyOf(items);
    rules = List.copyOf(rules);
    shades = List.copyOf(shades);
  }

  /** The same face with further lines. */
  public CardFace withLines(List<TextLine> more) {
    List<FaceItem> all = new ArrayList<>(items);
    all.addAll(more);
    return new CardFace(all, rules, shades);
  }

  /** The same marks as repetition, which a reading program passes over. */
  public CardFace asArtifact() {
    return new CardFace(
        items.stream().map(item -> item.withTag(Tag.ARTIFACT)).toList(), rules, shades);
  }
}
