package dev.glossdeck.export.pdf.layout;

/**
 * A printed card: a whole card, or a part of one that is too long.
 *
 * @param number the number of the card, 1-based in its deck
 * @param front the face with the question
 * @param back the face with the answer
 */
public record PrintedCard(int number, CardFace front, CardFace back) {}
