package dev.glossdeck.picture;

/**
 * The properties of a picture.
 *
 * @param format the format by its content
 * @param width the width of the upright picture, in CSS pixels, above 0; an integer except for SVG
 * @param height the height of the upright picture, in CSS pixels, above 0; an integer except for
 *     SVG
 * @param isTransparent whether the background may be visible through it; for SVG false only if the
 *     drawing has styles for a dark colour scheme
 */
public record Picture(PictureFormat format, double width, double height, boolean isTransparent) {}
