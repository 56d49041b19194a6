/**
 * The parts of a page: its path, links, frame, words and views, and the templates that these fill.
 */
package dev.glossdeck.export.site.page;
