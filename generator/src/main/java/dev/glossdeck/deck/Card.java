package dev.glossdeck.deck;

import dev.glossdeck.markup.MarkupText;
import java.util.Optional;

/**
 * One thing to study: what is asked and what is answered.
 *
 * @param key its identity
 * @param front the question
 * @param back the answer
 * @param frontLanguage of the front; empty if it is the deck's
 * @param backLanguage of the back; empty if it is the deck's
 */
public record Card(
    CardKey key,
    MarkupText front,
    MarkupText back,
    Optional<TextLanguage> frontLanguage,
    Optional<TextLanguage> backLanguage) {}
