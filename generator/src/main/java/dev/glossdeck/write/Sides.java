package dev.glossdeck.write;

import dev.glossdeck.deck.Field;
import dev.glossdeck.deck.Note;
import dev.glossdeck.markup.MarkupFormat;
import dev.glossdeck.markup.MarkupText;
import java.util.stream.Stream;

/** Puts the sides of notes into one format. */
final class Sides {
  private final MarkupFormat format;

  Sides(MarkupFormat format) {
    this.format = format;
  }

  /** The source of a side: as it is if it has the format, else written anew from its tree. */
  String of(MarkupText text) {
    return text.format() == format ? text.source() : text.in(format).source();
  }

  /** Whether all sides of a note mean the same as plain text. */
  static boolean arePlain(Note note) {
    return Stream.concat(
            Stream.of(note.question(), note.answer()), note.fields().stream().map(Field::content))
        .allMatch(side -> side.in(MarkupFormat.PLAIN).losses().isEmpty());
  }
}
