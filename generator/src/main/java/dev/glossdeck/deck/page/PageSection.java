package dev.glossdeck.deck.page;

import dev.glossdeck.markup.MarkupText;

/**
 * A heading of a page and what stands below it, up to the next one.
 *
 * @param level 2 or 3; 0 for what stands above the first heading, which has none
 * @param heading a line of Markdown; empty at level 0
 * @param anchor names the place in addresses, as GitHub makes it of a heading; no other section of
 *     the page has it; empty at level 0
 * @param body Markdown; may be empty
 */
public record PageSection(int level, MarkupText heading, String anchor, MarkupText body) {}
