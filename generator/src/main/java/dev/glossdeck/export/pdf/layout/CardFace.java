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
 * @param bands the coloured areas that tell topics apart
 * @param height the height of the content, in points
 */
public record CardFace(
    List<FaceItem> items, List<Rect> rules, List<Rect> shades, List<Band> bands, float height) {
  /** A face without content. */
  public static final CardFace EMPTY = new CardFace(List.of(), List.of(), List.of(), 0);

  /**
   * A coloured area.
   *
   * @param area its place
   * @param rgb its colour, 0xRRGGBB
   */
  public record Band(Rect area, int rgb) {}

  public CardFace {
    items = List.copyOf(items);
    rules = List.copyOf(rules);
    shades = List.copyOf(shades);
    bands = List.copyOf(bands);
  }

  /** A face without coloured areas. */
  public CardFace(List<FaceItem> items, List<Rect> rules, List<Rect> shades, float height) {
    this(items, rules, shades, List.of(), height);
  }

  /** Whether nothing stands in an area. */
  public boolean leaves(Rect area) {
    return items.stream().map(FaceItem::bounds).noneMatch(area::overlaps)
        && rules.stream().noneMatch(area::overlaps)
        && shades.stream().noneMatch(area::overlaps);
  }

  /** This face with further text lines or graphics. */
  public CardFace with(List<? extends FaceItem> more) {
    List<FaceItem> all = new ArrayList<>(items);
    all.addAll(more);
    return new CardFace(all, rules, shades, bands, height);
  }

  /** This face with further lines, as thin rectangles. */
  public CardFace withRules(List<Rect> more) {
    List<Rect> all = new ArrayList<>(rules);
    all.addAll(more);
    return new CardFace(items, all, shades, bands, height);
  }

  /** This face with a coloured area. */
  public CardFace withBand(Band band) {
    return new CardFace(items, rules, shades, List.of(band), height);
  }

  /** This face as an artifact, which screen readers skip. */
  public CardFace asArtifact() {
    return new CardFace(
        items.stream().map(item -> item.withTag(Tag.ARTIFACT)).toList(),
        rules,
        shades,
        bands,
        height);
  }
}
