/**
 * Finds the files of decks behind what the user named, and knows the reader of each; start at
 * {@link dev.glossdeck.publish.source.DeckFinder}.
 */
package dev.glossdeck.publish.source;
