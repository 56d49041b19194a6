/** Markdown to the tree and back; the only place that knows flexmark. */
package dev.glossdeck.markup.markdown;
