/**
 * The author's settings of the site and its look: colours, and a folder of styles and templates.
 */
package dev.glossdeck.export.site.theme;
