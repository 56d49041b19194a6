/**
 * What an author says of the site and its look: settings, colours, and a folder of styles and
 * templates.
 */
package dev.glossdeck.export.site.theme;
