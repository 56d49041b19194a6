/** What a deck is turned into; one package a format below this one. */
package dev.glossdeck.export;
