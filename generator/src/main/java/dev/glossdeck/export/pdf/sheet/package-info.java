/**
 * Where cards lie on paper: sizes of sheets, the imposition of cards on both sides, and what stands
 * where on a card.
 */
package dev.glossdeck.export.pdf.sheet;
