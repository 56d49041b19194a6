package dev.glossdeck.read.anki;

import dev.glossdeck.anki.type.AnkiType;
import dev.glossdeck.anki.type.AnkiType.Edition;
import dev.glossdeck.anki.type.TypeField;
import dev.glossdeck.anki.type.TypeSetting;
import dev.glossdeck.anki.type.TypeSetting.Part;
import dev.glossdeck.anki.type.TypeTemplate;
import dev.glossdeck.read.Names;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.Collectors;

/** Reads the note types of a collection, from JSON in one column or from tables of their own. */
final class NoteTypes {
  private static final String JSON_TYPES =
      query("m.value", "name, type, mod, css", Part.TYPE) + " from col, json_each(col.models) m";
  private static final String JSON_FIELDS =
      query("f.value", "ord, name, id", Part.FIELD)
          + " from col, json_each(col.models) m, json_each(m.value, '$.flds') f";
  private static final String JSON_TEMPLATES =
      query("t.value", "ord, name, id, qfmt, afmt, did", Part.TEMPLATE)
          + " from col, json_each(col.models) m, json_each(m.value, '$.tmpls') t";

  private static final int KIND_OF_TYPE = 1;
  private static final int STYLE_OF_TYPE = 3;
  private static final int ID_OF_FIELD = 9;
  private static final int FRONT_OF_TEMPLATE = 1;
  private static final int BACK_OF_TEMPLATE = 2;
  private static final int DECK_OF_TEMPLATE = 5;
  private static final int ID_OF_TEMPLATE = 8;

  private final Collection collection;
  private final LongFunction<Optional<String>> decks;
  private final Map<Long, Draft> drafts = new HashMap<>();

  /** A part of a note type and its number. */
  private record Ordered<T>(long ord, T content) {}

  /** The settings of a note type. */
  private record Head(
      String name, boolean isCloze, Instant modified, String style, Map<TypeSetting, Object> all) {}

  /** A note type while its parts are read. */
  private static final class Draft {
    private Head head = new Head("", false, Instant.EPOCH, "", Map.of());
    private final List<Ordered<TypeField>> fields = new ArrayList<>();
    private final List<Ordered<TypeTemplate>> templates = new ArrayList<>();

    AnkiType finish(long id) {
      return new AnkiType(
          id,
          head.name,
          head.isCloze,
          inOrder(fields),
          inOrder(templates),
          head.style,
          head.all,
          new Edition(head.modified, false, ""),
          List.of());
    }

    private static <T> List<T> inOrder(List<Ordered<T>> parts) {
      return parts.stream()
          .sorted(Comparator.comparingLong(Ordered::ord))
          .map(Ordered::content)
          .toList();
    }
  }

  private NoteTypes(Collection collection, LongFunction<Optional<String>> decks) {
    this.collection = collection;
    this.decks = decks;
  }

  /**
   * The note types by id.
   *
   * @param decks the names of decks by their numbers
   */
  static Map<Long, ReadType> of(Collection collection, LongFunction<Optional<String>> decks)
      throws PackageFault {
    NoteTypes types = new NoteTypes(collection, decks);
    if (collection.hasTable("notetypes")) {
      types.readTables();
    } else {
      types.readJson();
    }
    Map<Long, ReadType> byId = new HashMap<>();
    types.drafts.forEach((id, draft) -> byId.put(id, new ReadType(draft.finish(id))));
    return byId;
  }

  private static String query(String value, String columns, Part part) {
    List<String> names = new ArrayList<>(List.of(columns.split(", ")));
    TypeSetting.of(part).forEach(setting -> names.add(setting.json()));
    return names.stream()
        .map(name -> "json_extract(" + value + ", '$." + name + "') as " + name)
        .collect(Collectors.joining(", ", "select m.key as ntid, ", ""));
  }

  private void readJson() throws PackageFault {
    collection.each(
        JSON_TYPES,
        row ->
            draft(row.number("ntid")).head =
                new Head(
                    name(row),
                    row.number("type") == 1,
                    Instant.ofEpochSecond(row.number("mod")),
                    text(row.text("css")),
                    settings(row, Part.TYPE)));
    collection.each(JSON_FIELDS, row -> add(row, row.number("id"), settings(row, Part.FIELD)));
    collection.each(
        JSON_TEMPLATES,
        row ->
            add(
                row,
                new TypeTemplate(
                    name(row),
                    row.number("id"),
                    text(row.text("qfmt")),
                    text(row.text("afmt")),
                    decks.apply(row.number("did")),
                    settings(row, Part.TEMPLATE))));
  }

  private static Map<TypeSetting, Object> settings(QueryRow row, Part part)
      throws SQLException, PackageFault {
    Map<TypeSetting, Object> settings = new EnumMap<>(TypeSetting.class);
    for (TypeSetting setting : TypeSetting.of(part)) {
      boolean isText = setting.initial() instanceof String;
      settings.put(
          setting,
          isText
              ? setting.value(0, text(row.text(setting.json())))
              : setting.value(row.number(setting.json()), ""));
    }
    return settings;
  }

  private void readTables() throws PackageFault {
    collection.each(
        "select id as ntid, name, mtime_secs as mod, config from notetypes",
        row -> {
          Message message = Message.of(row.bytes("config"));
          draft(row.number("ntid")).head =
              new Head(
                  name(row),
                  message.number(KIND_OF_TYPE) == 1,
                  Instant.ofEpochSecond(row.number("mod")),
                  message.text(STYLE_OF_TYPE),
                  message.settings(Part.TYPE));
        });
    collection.each(
        "select ntid, ord, name, config from fields",
        row -> {
          Message message = Message.of(row.bytes("config"));
          add(row, message.number(ID_OF_FIELD), message.settings(Part.FIELD));
        });
    collection.each(
        "select ntid, ord, name, config from templates",
        row -> {
          Message message = Message.of(row.bytes("config"));
          add(
              row,
              new TypeTemplate(
                  name(row),
                  message.number(ID_OF_TEMPLATE),
                  message.text(FRONT_OF_TEMPLATE),
                  message.text(BACK_OF_TEMPLATE),
                  decks.apply(message.number(DECK_OF_TEMPLATE)),
                  message.settings(Part.TEMPLATE)));
        });
  }

  /**
   * The fields of a message by their numbers.
   *
   * @param numbers of those that are numbers
   * @param texts of those that are texts
   */
  private record Message(Map<Integer, Long> numbers, Map<Integer, String> texts) {
    static Message of(byte[] bytes) throws PackageFault {
      Message message = new Message(new HashMap<>(), new HashMap<>());
      Protobuf.each(
          bytes,
          field -> {
            message.numbers.put(field.number(), field.value());
            message.texts.put(field.number(), field.text());
          });
      return message;
    }

    long number(int field) {
      return numbers.getOrDefault(field, 0L);
    }

    String text(int field) {
      return NoteTypes.text(texts.getOrDefault(field, ""));
    }

    Map<TypeSetting, Object> settings(Part part) {
      Map<TypeSetting, Object> settings = new EnumMap<>(TypeSetting.class);
      for (TypeSetting setting : TypeSetting.of(part)) {
        settings.put(setting, setting.value(number(setting.number()), text(setting.number())));
      }
      return settings;
    }
  }

  private void add(QueryRow row, long id, Map<TypeSetting, Object> settings)
      throws SQLException, PackageFault {
    TypeField field = new TypeField(name(row), id, settings);
    draft(row.number("ntid")).fields.add(new Ordered<>(row.number("ord"), field));
  }

  private void add(QueryRow row, TypeTemplate template) throws SQLException {
    draft(row.number("ntid")).templates.add(new Ordered<>(row.number("ord"), template));
  }

  private static String name(QueryRow row) throws SQLException, PackageFault {
    return Names.nfc(row.text("name")).strip();
  }

  /** As a file holds it. */
  private static String text(String written) {
    return Names.nfc(written).replace("\r\n", "\n").stripTrailing();
  }

  private Draft draft(long id) {
    return drafts.computeIfAbsent(id, unknown -> new Draft());
  }
}
