/** The places within words where a language lets a line end, and the spaces where it does not. */
package dev.glossdeck.export.pdf.hyphenation;
