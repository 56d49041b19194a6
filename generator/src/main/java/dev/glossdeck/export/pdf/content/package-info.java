/**
 * Content streams of pages (PDF 32000-1, 8 and 9); start at {@link
 * dev.glossdeck.export.pdf.content.PageWriter}.
 */
package dev.glossdeck.export.pdf.content;
