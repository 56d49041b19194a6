package dev.glossdeck.deck;

import dev.glossdeck.diagnostic.SourcePosition;

/**
 * A link to another card by its name, {@code [[name]]}, and where a side has it first.
 *
 * @param name as its author wrote it
 * @param position of its brackets, or of the side if that cannot be told
 */
public record PlacedLink(String name, SourcePosition position) {}
