/**
 * Markup as HTML: the sides of cards, their formulas, code and media, and the first words of an
 * answer.
 */
package dev.glossdeck.export.site.html;
