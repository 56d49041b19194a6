/** Decks as tables for people who work with spreadsheets; not for Anki. */
package dev.glossdeck.export.spreadsheet;
