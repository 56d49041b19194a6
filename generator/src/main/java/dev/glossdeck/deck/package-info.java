/**
 * What a deck is: notes, their cards and identities, and the glossary that is made of them. Start
 * at {@link dev.glossdeck.deck.Library}.
 */
package dev.glossdeck.deck;
