/** The HTML of Anki's fields to the tree and back; the only place that knows jsoup. */
package dev.glossdeck.markup.html;
