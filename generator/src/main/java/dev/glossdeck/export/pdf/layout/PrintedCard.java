package dev.glossdeck.export.pdf.layout;

/**
 * A piece of card: a whole card, or a part of one that is too long.
 *
 * @param number the card's, 1-based in its deck
 * @param front with the question
 * @param back with the answer
 */
public record PrintedCard(int number, CardFace front, CardFace back) {}
