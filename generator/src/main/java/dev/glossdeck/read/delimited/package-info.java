/** Decks of records with separators: text, CSV, TSV and what spreadsheets and Anki write. */
package dev.glossdeck.read.delimited;
