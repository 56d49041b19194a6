package dev.glossdeck.export.anki;

import dev.glossdeck.anki.NoteField;
import dev.glossdeck.json.Json;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Our note types. Their ids, fields and the names of its templates are frozen for good, see {@link
 * NoteField}; the templates' HTML and the style may change.
 */
final class NoteType {
  /** A question and its answer. */
  static final NoteType QUESTIONS = new NoteType(1_749_382_615_047L, "Glossdeck");

  /** A text with gaps. */
  static final NoteType CLOZES = new NoteType(1_749_382_615_048L, "Glossdeck Cloze");

  private static final char FIELD_SEPARATOR = '\u001F';

  // Anki takes a note type's style if it is newer than the learner's, who may have changed it. So
  // this moves when the files beside this class do, and not with each build.
  private static final Instant CHANGED = Instant.parse("2026-11-25T00:00:00Z");

  private static final long ASK_ID = 6_120_347_815_101L;
  private static final long REVERSE_ID = 6_120_347_815_102L;
  private static final long CLOZE_ID = 6_120_347_815_103L;

  private final long id;
  private final String name;

  private NoteType(long id, String name) {
    this.id = id;
    this.name = name;
  }

  /** The number that Anki knows it by. */
  long id() {
    return id;
  }

  /** The fields of a note as the column flds holds them. */
  static String join(AnkiNote note) {
    return Arrays.stream(NoteField.values())
        .map(note::field)
        .collect(Collectors.joining(String.valueOf(FIELD_SEPARATOR)));
  }

  /** The note type as an object of the column models. */
  Json.Members json() throws IOException {
    return Json.members()
        .with("id", id)
        .with("name", name)
        .with("type", isCloze() ? 1 : 0)
        .with("mod", CHANGED.getEpochSecond())
        .with("usn", -1)
        .with("sortf", NoteField.QUESTION.position())
        .with("did", Json.NULL)
        .with("tmpls", templates())
        .with("flds", Arrays.stream(NoteField.values()).map(NoteType::field).toList())
        .with("css", Resources.text("style.css"))
        .with("latexPre", Resources.text("latex-pre.tex"))
        .with("latexPost", "\\end{document}")
        .with("latexsvg", false)
        .with("req", isCloze() ? List.of() : required())
        .with("tags", List.of())
        .with("vers", List.of());
  }

  private boolean isCloze() {
    return this == CLOZES;
  }

  private List<Json.Members> templates() throws IOException {
    return isCloze()
        ? List.of(template(0, "Cloze", CLOZE_ID))
        : List.of(template(0, "Card", ASK_ID), template(1, "Reverse", REVERSE_ID));
  }

  /** The fields without which a template gives no card, for Anki before 2.1.45. */
  private static List<Object> required() {
    return List.of(
        List.of(0, "all", List.of(NoteField.QUESTION.position())),
        List.of(1, "all", List.of(NoteField.ANSWER.position(), NoteField.REVERSE.position())));
  }

  private static Json.Members template(int number, String name, long id) throws IOException {
    String file = name.toLowerCase(Locale.ROOT);
    return Json.members()
        .with("name", name)
        .with("ord", number)
        .with("qfmt", Resources.text(file + "-front.html"))
        .with("afmt", Resources.text(file + "-back.html"))
        .with("bqfmt", "")
        .with("bafmt", "")
        .with("did", Json.NULL)
        .with("id", id);
  }

  private static Json.Members field(NoteField field) {
    return Json.members()
        .with("name", field.label())
        .with("ord", field.position())
        .with("sticky", false)
        .with("rtl", false)
        .with("font", "Arial")
        .with("size", 20)
        .with("media", List.of())
        .with("id", field.id());
  }
}
