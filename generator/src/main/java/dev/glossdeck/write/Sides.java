package dev.glossdeck.write;

import dev.glossdeck.deck.Field;
import dev.glossdeck.deck.Note;
import dev.glossdeck.markup.MarkupFormat;
import dev.glossdeck.markup.MarkupText;
import dev.glossdeck.read.TextDecoder;
import java.util.stream.Stream;

/** Puts the sides of notes into one format. */
final class Sides {
  private final MarkupFormat format;

  Sides(MarkupFormat format) {
    this.format = format;
  }

  /** The source of a side: as it is if it has the format, else written anew from its tree. */
  String of(MarkupText text) {
    String source = text.format() == format ? text.source() : text.in(format).source();
    return format == MarkupFormat.HTML ? TextDecoder.referring(source) : source;
  }

  /** Whether all sides of a note mean the same as plain text. */
  static boolean arePlain(Note note) {
    return Stream.concat(
            Stream.of(note.question(), note.answer()), note.fields().stream().map(Field::content))
        .map(side -> side.in(MarkupFormat.PLAIN))
        .allMatch(plain -> plain.losses().isEmpty() && isKept(plain.source()));
  }

  /** Whether a decoder leaves a text as it is, before which a quotation mark may stand. */
  private static boolean isKept(String text) {
    return !TextDecoder.passesOver("\"" + text);
  }
}
