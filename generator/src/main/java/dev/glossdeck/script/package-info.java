/**
 * Runs JavaScript of libraries within bounds that are the same on every machine. The only place
 * that knows the script engine Rhino; start at {@link dev.glossdeck.script.Sandbox}.
 */
package dev.glossdeck.script;
