/**
 * The one tree that every side of a card is parsed into, whatever its format, and the parsers.
 * Start at {@link dev.glossdeck.markup.MarkupText}.
 */
package dev.glossdeck.markup;
