/**
 * The files that the pages of a site share: scripts joined from modules, style sheets joined from
 * one file a component, names with a hash of the content. Knows neither decks nor pages.
 */
package dev.glossdeck.export.site.asset;
