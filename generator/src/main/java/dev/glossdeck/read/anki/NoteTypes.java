package dev.glossdeck.read.anki;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the note types of a collection, from JSON in one column or from tables of their own. */
final class NoteTypes {
  private static final String JSON_TYPES =
      "select m.key, json_extract(m.value, '$.name'), json_extract(m.value, '$.type')"
          + " from col, json_each(col.models) m";
  private static final String JSON_FIELDS =
      "select m.key, json_extract(f.value, '$.name')"
          + " from col, json_each(col.models) m, json_each(m.value, '$.flds') f"
          + " order by m.key, json_extract(f.value, '$.ord')";
  private static final String JSON_TEMPLATES =
      "select m.key, json_extract(t.value, '$.qfmt'), json_extract(t.value, '$.afmt')"
          + " from col, json_each(col.models) m, json_each(m.value, '$.tmpls') t"
          + " order by m.key, json_extract(t.value, '$.ord')";

  private static final int KIND_OF_TYPE = 1;
  private static final int FRONT_OF_TEMPLATE = 1;
  private static final int BACK_OF_TEMPLATE = 2;

  private final Collection collection;
  private final Map<Long, Draft> drafts = new HashMap<>();

  /** A note type while its parts are read. */
  private static final class Draft {
    private final String name;
    private final boolean isCloze;
    private final List<String> fields = new ArrayList<>();
    private final List<CardTemplate> templates = new ArrayList<>();

    Draft(String name, boolean isCloze) {
      this.name = name;
      this.isCloze = isCloze;
    }
  }

  private NoteTypes(Collection collection) {
    this.collection = collection;
  }

  /** The note types by id. */
  static Map<Long, NoteType> of(Collection collection) throws PackageFault {
    NoteTypes types = new NoteTypes(collection);
    if (collection.hasTable("notetypes")) {
      types.readTables();
    } else {
      types.readJson();
    }
    Map<Long, NoteType> byId = new HashMap<>();
    types.drafts.forEach(
        (id, draft) ->
            byId.put(id, new NoteType(draft.name, draft.isCloze, draft.fields, draft.templates)));
    return byId;
  }

  private void readJson() throws PackageFault {
    collection.each(
        JSON_TYPES,
        row -> drafts.put(row.getLong(1), new Draft(text(row.getString(2)), row.getInt(3) == 1)));
    collection.each(JSON_FIELDS, row -> draft(row.getLong(1)).fields.add(text(row.getString(2))));
    collection.each(
        JSON_TEMPLATES,
        row ->
            draft(row.getLong(1))
                .templates
                .add(new CardTemplate(text(row.getString(2)), text(row.getString(3)))));
  }

  private void readTables() throws PackageFault {
    Map<Long, byte[]> configurations = new HashMap<>();
    Map<Long, String> names = new HashMap<>();
    collection.each(
        "select id, name, config from notetypes",
        row -> {
          names.put(row.getLong(1), text(row.getString(2)));
          configurations.put(row.getLong(1), bytes(row.getBytes(3)));
        });
    for (Map.Entry<Long, byte[]> entry : configurations.entrySet()) {
      boolean isCloze =
          Protobuf.fields(entry.getValue()).stream()
              .anyMatch(field -> field.number() == KIND_OF_TYPE && field.value() == 1);
      drafts.put(entry.getKey(), new Draft(names.get(entry.getKey()), isCloze));
    }
    collection.each(
        "select ntid, name from fields order by ntid, ord",
        row -> draft(row.getLong(1)).fields.add(text(row.getString(2))));
    List<Map.Entry<Long, byte[]>> templates = new ArrayList<>();
    collection.each(
        "select ntid, config from templates order by ntid, ord",
        row -> templates.add(Map.entry(row.getLong(1), bytes(row.getBytes(2)))));
    for (Map.Entry<Long, byte[]> template : templates) {
      draft(template.getKey()).templates.add(template(template.getValue()));
    }
  }

  private static CardTemplate template(byte[] configuration) throws PackageFault {
    String front = "";
    String back = "";
    for (Protobuf.Field field : Protobuf.fields(configuration)) {
      front = field.number() == FRONT_OF_TEMPLATE ? field.text() : front;
      back = field.number() == BACK_OF_TEMPLATE ? field.text() : back;
    }
    return new CardTemplate(front, back);
  }

  private Draft draft(long id) {
    return drafts.computeIfAbsent(id, unknown -> new Draft("", false));
  }

  // A damaged collection may hold nothing where a text should be.
  private static String text(String value) {
    return value == null ? "" : value;
  }

  private static byte[] bytes(byte[] value) {
    return value == null ? new byte[0] : value;
  }
}
