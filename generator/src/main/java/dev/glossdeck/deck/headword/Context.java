package dev.glossdeck.deck.headword;

/**
 * The field that a term belongs to.
 *
 * @param text as the question has it, such as {@code in the output layer}
 * @param field without the words that lead to it, such as {@code output layer}
 * @param isOfSubject whether the field is a part of what the whole deck is about
 */
record Context(String text, String field, boolean isOfSubject) {}
