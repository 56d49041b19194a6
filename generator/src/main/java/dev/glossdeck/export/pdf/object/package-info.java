/**
 * The objects of a PDF file, written as they come: start at {@link
 * dev.glossdeck.export.pdf.object.ObjectFile}.
 */
package dev.glossdeck.export.pdf.object;
