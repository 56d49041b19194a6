/**
 * What is wrong with a deck and where, as values; only the command line and the plugin print them.
 */
package dev.glossdeck.diagnostic;
