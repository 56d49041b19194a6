/**
 * Decks from files: one class a format, each a {@link dev.glossdeck.read.DeckReader}, over shared
 * steps for decoding text and giving notes their identity.
 */
package dev.glossdeck.read;
