/**
 * Decks to files: one class a format, each a {@link dev.glossdeck.write.DeckWriter}, the way back
 * from {@code read}.
 */
package dev.glossdeck.write;
