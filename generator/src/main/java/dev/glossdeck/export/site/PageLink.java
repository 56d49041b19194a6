package dev.glossdeck.export.site;

/**
 * A link on a page.
 *
 * @param text what the reader sees
 * @param href relative to the page
 */
record PageLink(String text, String href) {}
