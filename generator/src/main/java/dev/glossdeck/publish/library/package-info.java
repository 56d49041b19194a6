/** Reads all decks of a build as one library, each with its lock. */
package dev.glossdeck.publish.library;
