package dev.glossdeck.read.type;

import dev.glossdeck.anki.type.AnkiType;
import dev.glossdeck.anki.type.AnkiType.Edition;
import dev.glossdeck.anki.type.TypeField;
import dev.glossdeck.anki.type.TypeFile;
import dev.glossdeck.anki.type.TypeSetting;
import dev.glossdeck.anki.type.TypeSetting.Part;
import dev.glossdeck.anki.type.TypeTemplate;
import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.diagnostic.SourcePosition;
import dev.glossdeck.read.DeckSource;
import dev.glossdeck.read.Names;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a note type from its folder beside a deck; see {@link TypeLayout}. */
public final class TypeFolder {
  /** A byte order mark. */
  private static final String MARK = "\uFEFF";

  private final DeckSource source;
  private final String folder;
  private final Diagnostics diagnostics;

  private TypeFolder(DeckSource source, String folder, Diagnostics diagnostics) {
    this.source = source;
    this.folder = folder;
    this.diagnostics = diagnostics;
  }

  /**
   * Reads a type.
   *
   * @param source the deck
   * @param folder of the type, relative to the deck's, {@code /} between folders
   * @param named the place where the deck names it
   * @param diagnostics takes an error for each thing that is wrong
   * @return empty if it could not be understood
   * @throws IOException if a file cannot be read
   */
  public static Optional<AnkiType> read(
      DeckSource source, String folder, SourcePosition named, Diagnostics diagnostics)
      throws IOException {
    return new TypeFolder(source, folder.replaceFirst("/+$", ""), diagnostics).read(named);
  }

  private Optional<AnkiType> read(SourcePosition named) throws IOException {
    Optional<String> main = text(TypeLayout.MAIN);
    if (main.isEmpty()) {
      diagnostics.error(
          named,
          DiagnosticCode.NOTE_TYPE_FILE,
          "there is no file \"" + folder + "/" + TypeLayout.MAIN + "\" beside the deck",
          "name the folder of a note type, or make one by converting a package of Anki");
      return Optional.empty();
    }
    TypeSettings settings = TypeSettings.read(path(TypeLayout.MAIN), main.get(), diagnostics);
    Optional<Long> id = settings.number(TypeLayout.ID);
    List<String> fields = settings.names(TypeLayout.FIELDS);
    List<String> templates = settings.names(TypeLayout.TEMPLATES);
    Optional<String> name = settings.required(TypeLayout.NAME);
    if (id.isEmpty() || name.isEmpty() || fields.isEmpty() || templates.isEmpty()) {
      return Optional.empty();
    }
    AnkiType type =
        new AnkiType(
            id.get(),
            name.get(),
            settings.value(TypeLayout.KIND).filter(TypeLayout.CLOZE::equals).isPresent(),
            fields(settings, fields),
            templates(settings, templates),
            text(TypeLayout.STYLE).orElse(""),
            ofType(settings, fields),
            new Edition(Instant.EPOCH, true, folder),
            List.of());
    settings.refuseUnknown();
    check(type, settings);
    AnkiType whole = type.with(files(type));
    return Optional.of(whole.since(new TypeEdition(whole, settings).of(folder, diagnostics)));
  }

  private static List<TypeField> fields(TypeSettings settings, List<String> names) {
    Map<String, Long> ids = settings.ids(TypeLayout.FIELD_IDS, names);
    List<TypeField> fields = new ArrayList<>();
    for (String name : names) {
      fields.add(
          new TypeField(name, ids.getOrDefault(name, 0L), settings.part(Part.FIELD, name, names)));
    }
    return fields;
  }

  private List<TypeTemplate> templates(TypeSettings settings, List<String> names)
      throws IOException {
    Map<String, Long> ids = settings.ids(TypeLayout.TEMPLATE_IDS, names);
    Map<String, String> decks = settings.byName(TypeLayout.TEMPLATE_DECKS, names);
    List<String> files = TypeLayout.files(names);
    List<TypeTemplate> templates = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      Map<TypeSetting, Object> own = new EnumMap<>(TypeSetting.class);
      own.putAll(settings.part(Part.TEMPLATE, name, names));
      text(files.get(i) + ".browser-front.html")
          .ifPresent(text -> own.put(TypeSetting.BROWSER_FRONT, text));
      text(files.get(i) + ".browser-back.html")
          .ifPresent(text -> own.put(TypeSetting.BROWSER_BACK, text));
      templates.add(
          new TypeTemplate(
              name,
              ids.getOrDefault(name, 0L),
              side(files.get(i) + ".front.html", name, settings),
              side(files.get(i) + ".back.html", name, settings),
              Optional.ofNullable(decks.get(name)),
              own));
    }
    return templates;
  }

  private String side(String file, String template, TypeSettings settings) throws IOException {
    Optional<String> text = text(file);
    if (text.isEmpty()) {
      diagnostics.error(
          settings.position(TypeLayout.TEMPLATES),
          DiagnosticCode.NOTE_TYPE_FILE,
          "the template \"" + template + "\" has no file \"" + path(file) + "\"",
          "write it, or give the file of the template's former name this one");
    }
    return text.orElse("");
  }

  private Map<TypeSetting, Object> ofType(TypeSettings settings, List<String> fields)
      throws IOException {
    Map<TypeSetting, Object> own = new EnumMap<>(TypeSetting.class);
    own.putAll(settings.ofType());
    settings
        .value(TypeSetting.SORT_FIELD.key())
        .ifPresent(
            name -> own.put(TypeSetting.SORT_FIELD, (long) Math.max(0, fields.indexOf(name))));
    text(TypeLayout.LATEX_HEADER).ifPresent(text -> own.put(TypeSetting.LATEX_HEADER, text));
    text(TypeLayout.LATEX_FOOTER).ifPresent(text -> own.put(TypeSetting.LATEX_FOOTER, text));
    return own;
  }

  private void check(AnkiType type, TypeSettings settings) throws IOException {
    List<String> files =
        TypeLayout.files(type.templates().stream().map(TypeTemplate::name).toList());
    TemplateCheck check = new TemplateCheck(type, diagnostics);
    for (int i = 0; i < files.size(); i++) {
      TypeTemplate template = type.templates().get(i);
      check.side(path(files.get(i) + ".front.html"), template.front());
      check.side(path(files.get(i) + ".back.html"), template.back());
    }
    settings
        .value(TypeLayout.SCHEMA)
        .filter(schema -> !schema.equals(TypeLayout.schema(type)))
        .ifPresent(
            schema ->
                diagnostics.error(
                    settings.position(TypeLayout.SCHEMA),
                    DiagnosticCode.NOTE_TYPE_CHANGED,
                    "learners have other fields or templates under this id, so that Anki would"
                        + " never update their notes again",
                    "give the type its former fields and templates, in their order and with their"
                        + " ids; or another id, without this line, for learners who start anew"));
  }

  private List<TypeFile> files(AnkiType type) throws IOException {
    List<TypeFile> files = new ArrayList<>();
    for (String name : type.fileNames()) {
      String path = folder + "/" + name;
      Optional<InputStream> found = source.neighbours().open(path);
      if (found.isPresent()) {
        found.get().close();
        files.add(new TypeFile(name, () -> source.neighbours().open(path).orElseThrow()));
      }
    }
    return files;
  }

  private String path(String file) {
    String deck = source.path();
    return deck.substring(0, deck.lastIndexOf('/') + 1) + folder + "/" + file;
  }

  private Optional<String> text(String file) throws IOException {
    Optional<InputStream> found = source.neighbours().open(folder + "/" + file);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    try (InputStream in = found.get()) {
      String text = decoded(file, in.readAllBytes()).replace("\r\n", "\n");
      return Optional.of(
          Names.nfc(text.startsWith(MARK) ? text.substring(1) : text).stripTrailing());
    }
  }

  private String decoded(String file, byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      diagnostics.error(
          new SourcePosition(path(file), 1, 1),
          DiagnosticCode.NOT_UTF_8,
          "the file is not UTF-8",
          "save the file as UTF-8");
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }
}
