/** The settings of a command, from the places that say them: what was typed, a POM, a file. */
package dev.glossdeck.cli.setting;
