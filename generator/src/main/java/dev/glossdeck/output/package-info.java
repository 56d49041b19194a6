/**
 * Output to the published folder: how a build replaces the files of an earlier one. Nothing else in
 * the product writes files.
 */
package dev.glossdeck.output;
