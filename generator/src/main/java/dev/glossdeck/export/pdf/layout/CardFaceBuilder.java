package dev.glossdeck.export.pdf.layout;

import dev.glossdeck.export.pdf.sheet.Rect;
import java.util.ArrayList;
import java.util.List;

/** Collects the content of one face. */
final class CardFaceBuilder {
  private final List<FaceItem> items = new ArrayList<>();
  private final List<Rect> rules = new ArrayList<>();
  private final List<Rect> shades = new ArrayList<>();

  void add(FaceItem item) {
    items.add(item);
  }

  /** Adds a filled rectangle, such as a line or bar. */
  void rule(Rect rule) {
    rules.add(rule);
  }

  /** Adds a tinted background. */
  void shade(Rect shade) {
    shades.add(shade);
  }

  /**
   * Completes the face.
   *
   * @param height the height of its content, in points
   */
  CardFace build(float height) {
    return new CardFace(items, rules, shades, height);
  }
}
