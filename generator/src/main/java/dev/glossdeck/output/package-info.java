/**
 * The published folder: what is written where, and how a build replaces what an earlier one wrote.
 * Nothing else in the product writes a file.
 */
package dev.glossdeck.output;
