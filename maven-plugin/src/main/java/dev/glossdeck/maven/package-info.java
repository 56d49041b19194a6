/** The goals of the Maven plugin: thin, for all the work is the generator's. */
package dev.glossdeck.maven;
