/**
 * Embedding of raster images and SVG drawings as XObjects (PDF 32000-1, 8.8 to 8.10); start at
 * {@link dev.glossdeck.export.pdf.image.PictureXObjects}.
 */
package dev.glossdeck.export.pdf.image;
