package dev.glossdeck.export.site.page;

/**
 * A place on a page.
 *
 * @param path the page, relative to the published folder
 * @param suffix a query and a fragment in the form of a URL, or nothing
 */
public record Address(String path, String suffix) {}
