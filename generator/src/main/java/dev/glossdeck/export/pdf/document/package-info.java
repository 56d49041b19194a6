/**
 * Assembly of the tagged file: catalog, metadata, structure tree and embedded fonts; start at
 * {@link dev.glossdeck.export.pdf.document.TaggedDocument}.
 */
package dev.glossdeck.export.pdf.document;
