/**
 * The rules by which check looks at the cards of a deck, a class each; start at {@link
 * dev.glossdeck.lint.Lint}.
 */
package dev.glossdeck.lint;
