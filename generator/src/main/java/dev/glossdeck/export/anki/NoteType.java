package dev.glossdeck.export.anki;

import dev.glossdeck.anki.NoteField;
import dev.glossdeck.anki.type.TypeSetting;
import dev.glossdeck.deck.NoteKind;
import dev.glossdeck.json.Json;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Our note types. The numbers of the types, their fields and their templates are frozen for good,
 * and how many there are of each: Anki would call all notes of a changed type a conflict. So three
 * templates stand in reserve that make no card, since their condition is a field that is empty.
 * Names, HTML and the style may change, together with {@link #CHANGED}.
 */
final class NoteType {
  /** A question and its answer. */
  static final NoteType QUESTIONS =
      new NoteType(
          1_749_382_615_047L,
          "Glossdeck",
          List.of(
              new Template("Card", 6_120_347_815_101L, NoteField.QUESTION),
              new Template("Reverse", 6_120_347_815_102L, NoteField.ANSWER, NoteField.REVERSE),
              new Template("Reserved 1", 6_120_347_815_104L, NoteField.RESERVED_1),
              new Template("Reserved 2", 6_120_347_815_105L, NoteField.RESERVED_2),
              new Template("Reserved 3", 6_120_347_815_106L, NoteField.RESERVED_3)));

  /** A text with gaps. */
  static final NoteType CLOZES =
      new NoteType(
          1_749_382_615_048L,
          "Glossdeck Cloze",
          List.of(new Template("Cloze", 6_120_347_815_103L, NoteField.QUESTION)));

  /** All fields in their order. */
  private static final List<NoteField> FIELDS = List.of(NoteField.values());

  /** Between fields in the column flds. */
  static final String FIELD_SEPARATOR = "\u001F";

  // Anki takes a note type's style if it is newer than the learner's, who may have changed it. So
  // this moves when the files beside this class do, and not with each build.
  private static final Instant CHANGED = Instant.parse("2026-11-30T00:00:00Z");

  private final long id;
  private final String name;
  private final List<Template> templates;

  /**
   * A template.
   *
   * @param name the name that learners see
   * @param id its number
   * @param required the fields without which it gives no card, for Anki before 2.1.45
   */
  private record Template(String name, long id, List<NoteField> required) {
    Template(String name, long id, NoteField... required) {
      this(name, id, List.of(required));
    }

    boolean isSpare() {
      return required.get(0).isSpare();
    }
  }

  private NoteType(long id, String name, List<Template> templates) {
    this.id = id;
    this.name = name;
    this.templates = templates;
  }

  /** The type of the notes of a kind. */
  static NoteType of(NoteKind kind) {
    return kind == NoteKind.CLOZE ? CLOZES : QUESTIONS;
  }

  /** The number that Anki knows it by. */
  long id() {
    return id;
  }

  /** The fields of a note in their order. */
  static List<String> row(Map<NoteField, String> fields) {
    List<String> row = new ArrayList<>(FIELDS.size());
    for (NoteField field : FIELDS) {
      row.add(fields.getOrDefault(field, ""));
    }
    return row;
  }

  /** The note type as an object of the column models. */
  Json.Members json() throws IOException {
    List<Json.Members> kinds = new ArrayList<>();
    for (Template template : templates) {
      kinds.add(json(template, kinds.size()));
    }
    return Json.members()
        .with("id", id)
        .with("name", name)
        .with("type", isCloze() ? 1 : 0)
        .with("mod", CHANGED.getEpochSecond())
        .with("usn", -1)
        .with("sortf", NoteField.QUESTION.position())
        .with("did", Json.NULL)
        .with("tmpls", kinds)
        .with("flds", Arrays.stream(NoteField.values()).map(NoteType::field).toList())
        .with("css", Resources.text("style.css"))
        .with("latexPre", TypeSetting.LATEX_HEADER.initial())
        .with("latexPost", TypeSetting.LATEX_FOOTER.initial())
        .with("latexsvg", false)
        .with("req", isCloze() ? List.of() : required())
        .with("tags", List.of())
        .with("vers", List.of());
  }

  private boolean isCloze() {
    return this == CLOZES;
  }

  private List<Object> required() {
    List<Object> required = new ArrayList<>();
    for (Template template : templates) {
      List<Integer> fields = template.required.stream().map(NoteField::position).toList();
      required.add(List.of(required.size(), "all", fields));
    }
    return required;
  }

  private static Json.Members json(Template template, int number) throws IOException {
    return Json.members()
        .with("name", template.name)
        .with("ord", number)
        .with("qfmt", front(template))
        .with("afmt", back(template))
        .with("bqfmt", "")
        .with("bafmt", "")
        .with("did", Json.NULL)
        .with("id", template.id);
  }

  private static String front(Template template) throws IOException {
    String spare = template.required.get(0).label();
    return template.isSpare()
        ? "{{#" + spare + "}}{{" + spare + "}}{{/" + spare + "}}"
        : Resources.text(file(template) + "-front.html");
  }

  /** Reads the template of a back: all fields but question and answer stand below the answer. */
  private static String back(Template template) throws IOException {
    return template.isSpare()
        ? "{{FrontSide}}"
        : Resources.text(file(template) + "-back.html") + "\n" + Resources.text("further.html");
  }

  private static String file(Template template) {
    return template.name.toLowerCase(Locale.ROOT);
  }

  /** Without any of its fields Anki would call all notes of the type a conflict. */
  private static Json.Members field(NoteField field) {
    return Json.members()
        .with("name", field.label())
        .with("ord", field.position())
        .with("sticky", false)
        .with("rtl", false)
        .with("font", "Arial")
        .with("size", 20)
        .with("media", List.of())
        .with("collapsed", field.isCollapsed())
        .with("preventDeletion", true)
        .with("id", field.id());
  }
}
