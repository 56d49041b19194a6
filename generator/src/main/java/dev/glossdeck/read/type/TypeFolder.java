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
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a note type from its folder beside a deck; see {@link TypeLayout}. */
public final class TypeFolder {
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
    return Optional.of(whole.since(edition(whole, settings)));
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

  private Edition edition(AnkiType type, TypeSettings settings) throws IOException {
    Instant time = settings.time(TypeLayout.MODIFIED).orElse(Instant.EPOCH);
    String files = TypeLayout.files(type);
    String known = settings.value(TypeLayout.FILES).orElse("");
    checkFiles(files, known, settings);
    boolean isSame =
        files.equals(known)
            && settings
                .value(TypeLayout.FINGERPRINT)
                .filter(TypeLayout.fingerprint(type)::equals)
                .isPresent();
    return new Edition(time, !isSame, folder);
  }

  /** Anki keeps a file that it has (it renames those of notes, but no template's). */
  private void checkFiles(String files, String known, TypeSettings settings) {
    List<String> former = Names.list(known);
    for (String file : Names.list(files)) {
      String name = file.substring(0, file.indexOf(' ') + 1);
      if (!former.contains(file) && former.stream().anyMatch(one -> one.startsWith(name))) {
        diagnostics.warning(
            settings.position(TypeLayout.FILES),
            DiagnosticCode.NOTE_TYPE_CHANGED,
            "the file \""
                + name.strip()
                + "\" has changed, but learners keep the one that they have",
            "give it another name, also where the style and the templates name it");
      }
    }
  }

  /**
   * The text of a type's main file, which tells when the type last changed.
   *
   * @param main the text as it is
   * @param type the type as it is now
   * @param time of its last change
   * @return the same text but for that
   * @throws IOException if a file that it uses cannot be read
   */
  public static String renewed(String main, AnkiType type, Instant time) throws IOException {
    String timed = with(TypeLayout.MODIFIED, time.toString(), main);
    String told = with(TypeLayout.FINGERPRINT, TypeLayout.fingerprint(type), timed);
    String files = TypeLayout.files(type);
    return files.isEmpty() ? told : with(TypeLayout.FILES, files, told);
  }

  private static String with(String key, String value, String main) {
    Matcher line = Pattern.compile("(?m)^" + key + ":.*$").matcher(main);
    String setting = key + ": " + value;
    String end = main.isEmpty() || main.endsWith("\n") ? "" : "\n";
    return line.find() ? line.replaceFirst(setting) : main + end + setting + "\n";
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
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Optional.of(Names.nfc(text.replace("\r\n", "\n")).stripTrailing());
    }
  }
}
