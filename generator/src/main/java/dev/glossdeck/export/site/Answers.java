package dev.glossdeck.export.site;

import dev.glossdeck.deck.Note;
import dev.glossdeck.markup.MarkupText;
import java.util.List;

/** Makes what is shown behind a question. */
final class Answers {
  private Answers() {}

  /** An answer and the note's further fields, those with content. */
  static Views.Answer of(Note note, MarkupText answer, HtmlRenderer html) {
    List<Views.FieldView> fields =
        note.fields().stream()
            .filter(field -> !field.content().isEmpty())
            .map(field -> new Views.FieldView(field.name(), html.html(field.content())))
            .toList();
    return new Views.Answer(html.html(answer), fields);
  }
}
