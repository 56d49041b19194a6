/**
 * The deck model: notes, their cards and their identities. Start at {@link
 * dev.glossdeck.deck.Deck}.
 */
package dev.glossdeck.deck;
