/** Decks in Markdown. */
package dev.glossdeck.read.markdown;
