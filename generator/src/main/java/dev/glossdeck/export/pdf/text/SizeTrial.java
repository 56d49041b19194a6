package dev.glossdeck.export.pdf.text;

/**
 * The sizes with which the layout of a side is tried. Lengths are in points.
 *
 * @param size the font size
 * @param centred whether text of natural alignment is centred
 * @param pictureHeight the maximum height of a picture
 * @param height the maximum height of any graphic
 */
public record SizeTrial(float size, boolean centred, float pictureHeight, float height) {}
