/**
 * Problems of decks with their positions, as values; only the command line and the plugin print
 * them.
 */
package dev.glossdeck.diagnostic;
