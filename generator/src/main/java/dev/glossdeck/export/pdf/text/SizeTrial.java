package dev.glossdeck.export.pdf.text;

/**
 * The sizes with which the layout of a side is tried. Lengths are in points.
 *
 * @param size the font size
 * @param centred whether text of natural alignment is centred
 * @param pictureHeight the maximum height of a picture
 * @param height the maximum height of any graphic
 * @param enlarges whether a picture may be larger than its natural size
 */
public record SizeTrial(
    float size, boolean centred, float pictureHeight, float height, boolean enlarges) {
  /** Sizes with pictures no larger than their natural size. */
  public SizeTrial(float size, boolean centred, float pictureHeight, float height) {
    this(size, centred, pictureHeight, height, false);
  }
}
