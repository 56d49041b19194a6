/**
 * Decks in Anki's packages: a ZIP of an SQLite collection and of media, in three formats (Anki
 * manual, "Exporting").
 */
package dev.glossdeck.read.anki;
