/**
 * A side's markup to paragraphs and tables, before anything has a size or a place; start at {@link
 * dev.glossdeck.export.pdf.flow.SideTypesetter}.
 */
package dev.glossdeck.export.pdf.flow;
