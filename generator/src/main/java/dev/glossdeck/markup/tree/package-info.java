/**
 * The one tree that every side of a card is parsed into, whatever its format, and what holds for
 * all text in it; start at {@link dev.glossdeck.markup.tree.Markup}.
 */
package dev.glossdeck.markup.tree;
