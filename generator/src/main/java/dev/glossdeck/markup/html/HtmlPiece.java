package dev.glossdeck.markup.html;

import dev.glossdeck.markup.tree.Inline;
import org.jsoup.nodes.Node;

/**
 * A piece of a line of HTML.
 *
 * @param inline a text as it stands in the source, or anything else
 * @param node the node of origin
 */
record HtmlPiece(Inline inline, Node node) {}
