/** The file of settings that belong to a site rather than to one of its decks. */
package dev.glossdeck.settings;
