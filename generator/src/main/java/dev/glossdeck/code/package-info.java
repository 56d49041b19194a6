/**
 * Tells the parts of program text apart, once for all outputs, and holds the colours that they have
 * in each. Start at {@link dev.glossdeck.code.Highlighter}; the only place that knows Prism.
 */
package dev.glossdeck.code;
