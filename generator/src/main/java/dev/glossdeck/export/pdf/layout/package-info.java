/**
 * Layout: the font size at which a side fits its card, and the boxes of its lines and rows; start
 * at {@link dev.glossdeck.export.pdf.layout.FaceLayout}. {@link
 * dev.glossdeck.export.pdf.layout.TableLayout} computes the widths of columns.
 */
package dev.glossdeck.export.pdf.layout;
