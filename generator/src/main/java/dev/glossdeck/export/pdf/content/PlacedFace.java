package dev.glossdeck.export.pdf.content;

import dev.glossdeck.export.pdf.content.PageContent.Side;
import dev.glossdeck.export.pdf.layout.CardFace;
import dev.glossdeck.export.pdf.sheet.Placement;

/**
 * A side of a card at its place on a page.
 *
 * @param face the content of the side
 * @param place its place
 * @param card the number under which the card is read, see {@link PageContent#firstCard}
 * @param side question or answer
 */
public record PlacedFace(CardFace face, Placement place, int card, Side side) {}
