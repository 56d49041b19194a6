package dev.glossdeck.export.site;

import dev.glossdeck.deck.Field;
import dev.glossdeck.deck.Note;
import dev.glossdeck.markup.MarkupText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Makes what is shown behind a question. */
final class Answers {
  private Answers() {}

  /**
   * An answer and the note's further fields, those with content.
   *
   * @param links makes the links of notes whose ids begin with a word
   */
  static Views.Answer of(
      Note note, MarkupText answer, HtmlRenderer html, Function<String, NoteLinks> links) {
    List<Views.FieldView> fields = new ArrayList<>();
    for (Field field : note.fields()) {
      if (!field.content().isEmpty()) {
        NoteLinks ofField = links.apply("field" + (fields.size() + 1));
        fields.add(new Views.FieldView(field.name(), html.html(field.content(), ofField)));
      }
    }
    return new Views.Answer(html.html(answer, links.apply("answer")), fields);
  }
}
