/**
 * From the files of decks to a published folder. {@link dev.glossdeck.publish.Build} tells the
 * whole way in one method.
 */
package dev.glossdeck.publish;
