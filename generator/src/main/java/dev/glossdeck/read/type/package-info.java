/**
 * Notes of note types that decks bring along from Anki: question and answer by the templates of
 * their types, and the types themselves from folders beside decks.
 */
package dev.glossdeck.read.type;
