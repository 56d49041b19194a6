/**
 * A web server for one author on one machine: it shows a published folder and tells its pages to
 * load again. Start at {@link dev.glossdeck.serve.SiteServer}.
 */
package dev.glossdeck.serve;
