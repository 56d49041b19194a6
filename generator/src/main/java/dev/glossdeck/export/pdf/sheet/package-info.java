/**
 * The geometry of paper: sizes of sheets, the imposition of cards on both sides, and the areas of a
 * card.
 */
package dev.glossdeck.export.pdf.sheet;
