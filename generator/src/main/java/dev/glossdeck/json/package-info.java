/** JSON as text, for all that writes some. */
package dev.glossdeck.json;
