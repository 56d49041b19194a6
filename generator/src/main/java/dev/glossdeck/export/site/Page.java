package dev.glossdeck.export.site;

/**
 * A page to write: all that its template sees.
 *
 * @param path in the published folder
 * @param template its name, without ending
 * @param frame what stands around the content
 * @param words of the interface
 * @param content a record of {@link Views}
 */
record Page(String path, String template, PageFrame frame, Messages words, Record content) {}
