/**
 * Syntax highlighting of program text by Prism, once for all outputs, with the colours of each;
 * start at {@link dev.glossdeck.code.Highlighter}.
 */
package dev.glossdeck.code;
