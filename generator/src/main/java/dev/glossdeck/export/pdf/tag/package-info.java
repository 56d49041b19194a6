/** The structure elements of tagged PDF (PDF 32000-1, 14.7). */
package dev.glossdeck.export.pdf.tag;
