package dev.glossdeck.deck;

import dev.glossdeck.markup.MarkupText;

/**
 * A further field of a note, beside question and answer.
 *
 * @param name as the author wrote it, such as {@code Example}
 * @param content the content
 */
public record Field(String name, MarkupText content) {}
