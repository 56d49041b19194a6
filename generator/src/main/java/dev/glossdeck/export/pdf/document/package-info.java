/**
 * The tagged file around the pages: catalog, metadata, structure tree and embedded fonts; start at
 * {@link dev.glossdeck.export.pdf.document.TaggedDocument}.
 */
package dev.glossdeck.export.pdf.document;
