/**
 * Turns one deck into a file of another format; start at {@link
 * dev.glossdeck.publish.convert.Conversion}.
 */
package dev.glossdeck.publish.convert;
