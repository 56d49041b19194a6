/** Plain text to the tree and back. */
package dev.glossdeck.markup.plain;
