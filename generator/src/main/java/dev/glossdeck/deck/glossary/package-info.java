/**
 * The glossary that is made of a deck: headwords, slugs and topics. Start at {@link
 * dev.glossdeck.deck.glossary.Library}.
 */
package dev.glossdeck.deck.glossary;
