package dev.glossdeck.picture;

/**
 * What is known of a picture before it is drawn.
 *
 * @param format by its content
 * @param width of how it is shown, turned upright, in CSS pixels, above 0; whole but for SVG
 * @param height likewise
 * @param isTransparent whether what is behind it may show through; for SVG false only if the
 *     drawing cares for a dark background itself
 */
public record Picture(PictureFormat format, double width, double height, boolean isTransparent) {}
