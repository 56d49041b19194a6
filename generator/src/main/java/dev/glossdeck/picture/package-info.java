/**
 * What picture files are: their format and size, whether they are whole, and drawings made
 * harmless. Files may come from anywhere, so all that is done with them is bounded.
 */
package dev.glossdeck.picture;
