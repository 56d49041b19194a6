/**
 * One build from the files of decks to a published folder. {@link dev.glossdeck.build.Build} tells
 * the whole way in one method.
 */
package dev.glossdeck.build;
