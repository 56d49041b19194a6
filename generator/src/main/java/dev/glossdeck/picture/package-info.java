/**
 * Detection and checking of picture files, and sanitising of SVG drawings. Files may come from
 * anywhere, so all work on them is bounded.
 */
package dev.glossdeck.picture;
