package dev.glossdeck.deck;

import dev.glossdeck.markup.MarkupText;

/**
 * One thing to study: what is asked and what is answered.
 *
 * @param key its identity
 * @param front what is asked
 * @param back what is answered
 */
public record Card(CardKey key, MarkupText front, MarkupText back) {}
