/**
 * Note types that decks bring along from Anki, as values: fields, templates, style and the numbers
 * by which learners' collections know them.
 */
package dev.glossdeck.anki.type;
