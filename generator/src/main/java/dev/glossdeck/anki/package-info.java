/** The names that our notes have in Anki, which packages are written with and read by. */
package dev.glossdeck.anki;
