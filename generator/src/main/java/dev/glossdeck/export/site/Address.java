package dev.glossdeck.export.site;

/**
 * A place on a page.
 *
 * @param path the page, relative to the published folder
 * @param suffix a query and a fragment in the form of a URL, or nothing
 */
record Address(String path, String suffix) {}
