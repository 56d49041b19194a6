package dev.glossdeck.deck;

import dev.glossdeck.diagnostic.SourcePosition;

/**
 * A link to another card by its name, {@code [[name]]}, or to a place of the site, and where a side
 * has it first.
 *
 * @param name the name or the address, as its author wrote it
 * @param position of the link, or of the side if that cannot be told
 */
public record PlacedLink(String name, SourcePosition position) {}
