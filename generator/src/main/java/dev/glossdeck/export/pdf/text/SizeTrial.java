package dev.glossdeck.export.pdf.text;

/**
 * How large a side is tried.
 *
 * @param size of its text, in points
 * @param centred whether text of natural alignment stands in the middle
 * @param pictureHeight how high a picture may be, in points
 * @param height how high anything may be, in points
 */
public record SizeTrial(float size, boolean centred, float pictureHeight, float height) {}
