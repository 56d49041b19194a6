package dev.glossdeck.read.anki;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the note types of a collection, from JSON in one column or from tables of their own. */
final class NoteTypes {
  private static final String JSON_TYPES =
      "select m.key as id, json_extract(m.value, '$.name') as name,"
          + " json_extract(m.value, '$.type') as type"
          + " from col, json_each(col.models) m";
  private static final String JSON_FIELDS =
      "select m.key as id, json_extract(f.value, '$.ord') as ord,"
          + " json_extract(f.value, '$.name') as name"
          + " from col, json_each(col.models) m, json_each(m.value, '$.flds') f";
  private static final String JSON_TEMPLATES =
      "select m.key as id, json_extract(t.value, '$.ord') as ord,"
          + " json_extract(t.value, '$.qfmt') as front, json_extract(t.value, '$.afmt') as back"
          + " from col, json_each(col.models) m, json_each(m.value, '$.tmpls') t";

  private static final int KIND_OF_TYPE = 1;
  private static final int FRONT_OF_TEMPLATE = 1;
  private static final int BACK_OF_TEMPLATE = 2;

  private final Collection collection;
  private final Map<Long, Draft> drafts = new HashMap<>();

  /** A part of a note type and its number. */
  private record Part<T>(long ord, T content) {}

  /** A note type while its parts are read. */
  private static final class Draft {
    private final String name;
    private final boolean isCloze;
    private final List<Part<String>> fields = new ArrayList<>();
    private final List<Part<CardTemplate>> templates = new ArrayList<>();

    Draft(String name, boolean isCloze) {
      this.name = name;
      this.isCloze = isCloze;
    }

    CollectionNoteType finish() {
      return new CollectionNoteType(name, isCloze, inOrder(fields), inOrder(templates));
    }

    private static <T> List<T> inOrder(List<Part<T>> parts) {
      return parts.stream().sorted(Comparator.comparingLong(Part::ord)).map(Part::content).toList();
    }
  }

  private NoteTypes(Collection collection) {
    this.collection = collection;
  }

  /** The note types by id. */
  static Map<Long, CollectionNoteType> of(Collection collection) throws PackageFault {
    NoteTypes types = new NoteTypes(collection);
    if (collection.hasTable("notetypes")) {
      types.readTables();
    } else {
      types.readJson();
    }
    Map<Long, CollectionNoteType> byId = new HashMap<>();
    types.drafts.forEach((id, draft) -> byId.put(id, draft.finish()));
    return byId;
  }

  private void readJson() throws PackageFault {
    collection.each(
        JSON_TYPES,
        row ->
            drafts.put(
                row.number("id"),
                new Draft(FieldTexts.name(row.text("name")), row.number("type") == 1)));
    collection.each(JSON_FIELDS, this::addField);
    collection.each(
        JSON_TEMPLATES,
        row -> addTemplate(row, CardTemplate.of(row.text("front"), row.text("back"))));
  }

  private void readTables() throws PackageFault {
    collection.each(
        "select id, name, config from notetypes",
        row ->
            drafts.put(
                row.number("id"),
                new Draft(FieldTexts.name(row.text("name")), isCloze(row.bytes("config")))));
    collection.each("select ntid as id, ord, name from fields", this::addField);
    collection.each(
        "select ntid as id, ord, config from templates",
        row -> addTemplate(row, template(row.bytes("config"))));
  }

  private static boolean isCloze(byte[] configuration) throws PackageFault {
    long[] kind = {0};
    Protobuf.each(
        configuration, field -> kind[0] = field.number() == KIND_OF_TYPE ? field.value() : kind[0]);
    return kind[0] == 1;
  }

  private static CardTemplate template(byte[] configuration) throws PackageFault {
    Map<Integer, String> sides = new HashMap<>();
    Protobuf.each(
        configuration,
        field -> {
          if (field.number() == FRONT_OF_TEMPLATE || field.number() == BACK_OF_TEMPLATE) {
            sides.put(field.number(), field.text());
          }
        });
    return CardTemplate.of(
        sides.getOrDefault(FRONT_OF_TEMPLATE, ""), sides.getOrDefault(BACK_OF_TEMPLATE, ""));
  }

  private void addField(QueryRow row) throws SQLException, PackageFault {
    String name = FieldTexts.name(row.text("name"));
    draft(row.number("id")).fields.add(new Part<>(row.number("ord"), name));
  }

  private void addTemplate(QueryRow row, CardTemplate template) throws SQLException {
    draft(row.number("id")).templates.add(new Part<>(row.number("ord"), template));
  }

  private Draft draft(long id) {
    return drafts.computeIfAbsent(id, unknown -> new Draft("", false));
  }
}
