/**
 * Typesetting of a side's markup to paragraphs and tables, before their size and position are
 * known; start at {@link dev.glossdeck.export.pdf.flow.SideTypesetter}.
 */
package dev.glossdeck.export.pdf.flow;
