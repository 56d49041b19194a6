/**
 * Settings written in YAML: the front matter of decks and the file of a site. The only place that
 * reads YAML.
 */
package dev.glossdeck.yaml;
