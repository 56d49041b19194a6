package dev.glossdeck.write;

import dev.glossdeck.anki.type.AnkiType;
import dev.glossdeck.anki.type.TypeField;
import dev.glossdeck.anki.type.TypeFile;
import dev.glossdeck.anki.type.TypeSetting;
import dev.glossdeck.anki.type.TypeSetting.Part;
import dev.glossdeck.anki.type.TypeTemplate;
import dev.glossdeck.deck.Deck;
import dev.glossdeck.output.Output;
import dev.glossdeck.read.type.TypeLayout;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/** Writes the note types that a deck brings along as folders beside it; see {@link TypeLayout}. */
final class TypeFolderWriter {
  private static final String REMARK =
      """
      # A note type of Anki. Learners have it under this id: names, texts and style may change, but
      # not the id, and not the number and order of fields and templates.
      """;

  private final List<AnkiType> types;
  private final List<String> folders;

  private TypeFolderWriter(List<AnkiType> types, List<String> folders) {
    this.types = types;
    this.folders = folders;
  }

  /** The types of a deck's notes, in the order of the notes. */
  static TypeFolderWriter of(Deck deck) {
    List<AnkiType> types = deck.types();
    List<String> names = TypeLayout.distinct(types.stream().map(AnkiType::name).toList(), "type");
    return new TypeFolderWriter(
        types, names.stream().map(name -> deck.id() + "-types/" + name).toList());
  }

  boolean isEmpty() {
    return types.isEmpty();
  }

  List<AnkiType> types() {
    return types;
  }

  /** A type's name, or its number if another one has the same name. */
  String nameOf(AnkiType type) {
    boolean isAlone = types.stream().filter(one -> one.name().equals(type.name())).count() == 1;
    return isAlone ? type.name() : Long.toString(type.id());
  }

  /** The folders of the types, relative to the deck. */
  List<String> folders() {
    return folders;
  }

  /** All files by their paths, relative to the deck. */
  SortedMap<String, Output.Content> files() {
    SortedMap<String, Output.Content> files = new TreeMap<>();
    for (int i = 0; i < types.size(); i++) {
      add(types.get(i), folders.get(i) + "/", files);
    }
    return files;
  }

  private static void add(AnkiType type, String folder, Map<String, Output.Content> files) {
    files.put(
        folder + TypeLayout.MAIN,
        out -> out.write((REMARK + dumped(main(type))).getBytes(StandardCharsets.UTF_8)));
    text(files, folder + TypeLayout.STYLE, type.style());
    setting(files, folder + TypeLayout.LATEX_HEADER, type.settings(), TypeSetting.LATEX_HEADER);
    setting(files, folder + TypeLayout.LATEX_FOOTER, type.settings(), TypeSetting.LATEX_FOOTER);
    List<String> names =
        TypeLayout.files(type.templates().stream().map(TypeTemplate::name).toList());
    for (int i = 0; i < names.size(); i++) {
      TypeTemplate template = type.templates().get(i);
      String start = folder + names.get(i);
      text(files, start + ".front.html", template.front());
      text(files, start + ".back.html", template.back());
      setting(files, start + ".browser-front.html", template.settings(), TypeSetting.BROWSER_FRONT);
      setting(files, start + ".browser-back.html", template.settings(), TypeSetting.BROWSER_BACK);
    }
    for (TypeFile file : type.files()) {
      files.put(
          folder + file.name(),
          out -> {
            try (InputStream in = file.content().open()) {
              in.transferTo(out);
            }
          });
    }
  }

  private static void setting(
      Map<String, Output.Content> files,
      String path,
      Map<TypeSetting, Object> settings,
      TypeSetting setting) {
    if (settings.containsKey(setting)) {
      text(files, path, settings.get(setting).toString());
    }
  }

  private static void text(Map<String, Output.Content> files, String path, String text) {
    byte[] bytes = (text + "\n").getBytes(StandardCharsets.UTF_8);
    files.put(path, out -> out.write(bytes));
  }

  private static Map<String, Object> main(AnkiType type) throws IOException {
    Map<String, Object> main = new LinkedHashMap<>();
    main.put(TypeLayout.NAME, type.name());
    main.put(TypeLayout.ID, type.id());
    if (type.isCloze()) {
      main.put(TypeLayout.KIND, TypeLayout.CLOZE);
    }
    main.put(TypeLayout.FIELDS, type.fields().stream().map(TypeField::name).toList());
    main.put(TypeLayout.TEMPLATES, type.templates().stream().map(TypeTemplate::name).toList());
    type.settings().forEach((setting, value) -> ofType(type, setting, value, main));
    Map<String, Map<String, Object>> byKey = new LinkedHashMap<>();
    for (TypeField field : type.fields()) {
      of(Part.FIELD, field.name(), field.settings(), byKey);
    }
    for (TypeTemplate template : type.templates()) {
      of(Part.TEMPLATE, template.name(), template.settings(), byKey);
      template
          .deck()
          .ifPresent(deck -> put(TypeLayout.TEMPLATE_DECKS, template.name(), deck, byKey));
    }
    for (TypeField field : type.fields()) {
      id(TypeLayout.FIELD_IDS, field.name(), field.id(), byKey);
    }
    for (TypeTemplate template : type.templates()) {
      id(TypeLayout.TEMPLATE_IDS, template.name(), template.id(), byKey);
    }
    main.putAll(byKey);
    main.put(TypeLayout.SCHEMA, TypeLayout.schema(type));
    main.put(TypeLayout.MODIFIED, type.edition().time().toString());
    main.put(TypeLayout.FINGERPRINT, TypeLayout.fingerprint(type));
    if (!type.files().isEmpty()) {
      main.put(TypeLayout.FILES, TypeLayout.files(type));
    }
    return main;
  }

  private static void ofType(
      AnkiType type, TypeSetting setting, Object value, Map<String, Object> main) {
    if (setting == TypeSetting.SORT_FIELD) {
      int index = (int) Math.min((Long) value, type.fields().size() - 1L);
      main.put(setting.key(), type.fields().get(index).name());
    } else if (!(value instanceof String)) {
      main.put(setting.key(), value);
    }
  }

  private static void of(
      Part part,
      String name,
      Map<TypeSetting, Object> settings,
      Map<String, Map<String, Object>> byKey) {
    List<TypeSetting> inFiles = List.of(TypeSetting.BROWSER_FRONT, TypeSetting.BROWSER_BACK);
    List<TypeSetting> written = new ArrayList<>(TypeSetting.of(part));
    written.removeAll(inFiles);
    for (TypeSetting setting : written) {
      if (settings.containsKey(setting)) {
        put(setting.key(), name, settings.get(setting), byKey);
      }
    }
  }

  private static void id(String key, String name, long id, Map<String, Map<String, Object>> byKey) {
    if (id != 0) {
      put(key, name, id, byKey);
    }
  }

  private static void put(
      String key, String name, Object value, Map<String, Map<String, Object>> byKey) {
    byKey.computeIfAbsent(key, any -> new LinkedHashMap<>()).put(name, value);
  }

  private static String dumped(Map<String, Object> main) {
    DumpSettings style =
        DumpSettings.builder()
            .setDefaultFlowStyle(FlowStyle.BLOCK)
            .setWidth(Integer.MAX_VALUE)
            .build();
    return new Dump(style).dumpToString(main);
  }
}
