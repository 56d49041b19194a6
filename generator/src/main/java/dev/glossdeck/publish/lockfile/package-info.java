/** The lock files beside decks, and the identities that they give back to notes. */
package dev.glossdeck.publish.lockfile;
