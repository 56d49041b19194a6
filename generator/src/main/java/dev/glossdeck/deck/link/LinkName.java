package dev.glossdeck.deck.link;

/**
 * A name by which texts may mention a note.
 *
 * @param text the name
 * @param target a number for the note
 * @param rank how much right the note has to it
 * @param spelling how it is written
 */
public record LinkName(String text, int target, Rank rank, Spelling spelling) {}
