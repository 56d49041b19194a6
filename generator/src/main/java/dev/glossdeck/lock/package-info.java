/**
 * The lock file of a deck: what its notes were when they were last stamped, how the notes of today
 * are found in it, and what has changed since. Pure; {@link dev.glossdeck.publish.lockfile} reads
 * and writes the files.
 */
package dev.glossdeck.lock;
