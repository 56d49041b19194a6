/**
 * Files for Anki: a text file for a note type of the learner's own, and a package that brings its
 * note type along. Start at {@link dev.glossdeck.export.anki.AnkiExporter}; with a reader of
 * packages the only place that knows SQLite.
 */
package dev.glossdeck.export.anki;
