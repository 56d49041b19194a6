/** The order of terms from A to Z in a language, and how a large glossary is divided into pages. */
package dev.glossdeck.export.site.glossary;
