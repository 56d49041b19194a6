/**
 * The size at which a side fits its card, and the boxes of lines and rows that it is then made of;
 * start at {@link dev.glossdeck.export.pdf.layout.FaceLayout}. {@link
 * dev.glossdeck.export.pdf.layout.TableLayout} decides the widths of a table's columns.
 */
package dev.glossdeck.export.pdf.layout;
