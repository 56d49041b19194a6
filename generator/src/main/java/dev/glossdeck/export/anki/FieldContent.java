package dev.glossdeck.export.anki;

import dev.glossdeck.code.Highlighter;

/**
 * The media, code and links that the fields of a deck are rendered with.
 *
 * @param media names and marks of pictures and sounds
 * @param code marks the parts of program text
 * @param links lead to the cards' pages
 */
record FieldContent(MediaFileNames media, CodeMarks code, CardLinks links) {
  FieldContent(MediaFileNames media, Highlighter highlighter, CardLinks links) {
    this(media, new CodeMarks(highlighter), links);
  }
}
