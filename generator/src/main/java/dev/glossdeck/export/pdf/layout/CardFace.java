package dev.glossdeck.export.pdf.layout;

import dev.glossdeck.export.pdf.sheet.Rect;
import dev.glossdeck.export.pdf.tag.Tag;
import java.util.ArrayList;
import java.util.List;

/**
 * The content of one face of a card, in coordinates from its bottom left corner.
 *
 * @param items the text lines and graphics in reading order
 * @param rules filled rectangles: underlines, strikethrough lines, bars beside quotations
 * @param shades the tinted backgrounds of program text
 * @param height the height of the content, in points
 */
public record CardFace(List<FaceItem> items, List<Rect> rules, List<Rect> shades, float height) {
  /** A face without content. */
  public static final CardFace EMPTY = new CardFace(List.of(), List.of(), List.of(), 0);

  public CardFace {
    items = List.copyOf(items);
    rules = List.copyOf(rules);
    shades = List.copyOf(shades);
  }

  /** This face with further lines. */
  public CardFace withLines(List<TextLine> more) {
    List<FaceItem> all = new ArrayList<>(items);
    all.addAll(more);
    return new CardFace(all, rules, shades, height);
  }

  /** This face with further lines, as thin rectangles. */
  public CardFace withRules(List<Rect> more) {
    List<Rect> all = new ArrayList<>(rules);
    all.addAll(more);
    return new CardFace(items, all, shades, height);
  }

  /** This face as an artifact, which screen readers skip. */
  public CardFace asArtifact() {
    return new CardFace(
        items.stream().map(item -> item.withTag(Tag.ARTIFACT)).toList(), rules, shades, height);
  }
}
