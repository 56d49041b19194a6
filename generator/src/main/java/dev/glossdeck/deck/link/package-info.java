/**
 * Finds the terms of a deck in its texts. {@link dev.glossdeck.deck.link.NameIndex} knows the
 * names, {@link dev.glossdeck.deck.link.SideLinker} goes through a side with them.
 */
package dev.glossdeck.deck.link;
