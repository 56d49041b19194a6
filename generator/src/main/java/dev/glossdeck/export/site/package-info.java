/**
 * The website: a page a card, a glossary, topics and a page to study. The only package that knows
 * FreeMarker. Start at {@link dev.glossdeck.export.site.SiteExporter}; a page goes from a builder
 * such as {@code CardPages} as view records to a template of the module {@code templates}.
 */
package dev.glossdeck.export.site;
