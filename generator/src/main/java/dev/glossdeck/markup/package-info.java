/**
 * A side of a card as its author wrote it, in whichever format: its tree, its gaps and what it
 * refers to. Start at {@link dev.glossdeck.markup.MarkupText}.
 */
package dev.glossdeck.markup;
