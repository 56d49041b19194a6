/**
 * Finds the term that a question asks for, by the forms of question that a language has. {@link
 * dev.glossdeck.deck.headword.Headwords} is where to begin.
 */
package dev.glossdeck.deck.headword;
