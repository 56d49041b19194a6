package dev.glossdeck.export.pdf.layout;

/**
 * A printed card: a whole card, or a part of one that is too long.
 *
 * @param number the number under which the card is read, 1-based in its file; a second copy of a
 *     card has a number of its own
 * @param front the face with the question
 * @param back the face with the answer
 * @param height the height that both take, in points; in a list less than that of a page
 */
public record PrintedCard(int number, CardFace front, CardFace back, float height) {}
