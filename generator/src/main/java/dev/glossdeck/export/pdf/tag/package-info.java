/**
 * Structure elements of a tagged PDF (PDF 32000-1, 14.7): where in the tree a piece of content
 * belongs.
 */
package dev.glossdeck.export.pdf.tag;
