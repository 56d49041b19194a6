package dev.glossdeck.read.type;

import dev.glossdeck.anki.type.AnkiType;
import dev.glossdeck.anki.type.TypeField;
import dev.glossdeck.anki.type.TypeFile;
import dev.glossdeck.anki.type.TypeTemplate;
import dev.glossdeck.deck.Fingerprint;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files of a note type in its folder: {@link #MAIN} with names and numbers, {@link #STYLE}, and
 * a file for each side of each template.
 */
public final class TypeLayout {
  /** The file that says what the type is, in YAML. */
  public static final String MAIN = "note-type.yaml";

  /** The file of its style. */
  public static final String STYLE = "style.css";

  /** The file for the text before formulas in LaTeX; absent if it is Anki's usual one. */
  public static final String LATEX_HEADER = "latex-header.tex";

  /** The file for the text behind formulas in LaTeX; absent if it is Anki's usual one. */
  public static final String LATEX_FOOTER = "latex-footer.tex";

  /** Keys of {@link #MAIN}. */
  public static final String NAME = "name";

  /** The number by which Anki knows the type. */
  public static final String ID = "id";

  /** {@code cloze}, or nothing. */
  public static final String KIND = "kind";

  /** The value of {@link #KIND} for a type whose cards are gaps. */
  public static final String CLOZE = "cloze";

  /** The time of the type's last change. */
  public static final String MODIFIED = "modified";

  /** Identifies what the type was like then. */
  public static final String FINGERPRINT = "fingerprint";

  /** The files that style and templates use, each with what identifies its content. */
  public static final String FILES = "files";

  /** Identifies what may never change. */
  public static final String SCHEMA = "schema";

  /** The names of the fields. */
  public static final String FIELDS = "fields";

  /** The names of the templates. */
  public static final String TEMPLATES = "templates";

  /** The numbers of fields, by their names. */
  public static final String FIELD_IDS = "field-ids";

  /** The numbers of templates, by their names. */
  public static final String TEMPLATE_IDS = "template-ids";

  /** The decks for cards of templates, by their names. */
  public static final String TEMPLATE_DECKS = "template-decks";

  private static final Pattern UNFIT = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern EDGES = Pattern.compile("^-+|-+$");
  private static final int MOST_LETTERS = 40;

  private TypeLayout() {}

  /**
   * The starts of the names of templates' files, such as {@code card-1} of {@code
   * card-1.front.html}.
   *
   * @param templates their names
   * @return as many, all different
   */
  public static List<String> files(List<String> templates) {
    return distinct(templates, "card");
  }

  /**
   * Names of files for names of anything.
   *
   * @param names any
   * @param usual for those that have no letter, or the one of another
   * @return as many, all different
   */
  public static List<String> distinct(List<String> names, String usual) {
    Set<String> taken = new TreeSet<>();
    List<String> files = new ArrayList<>();
    for (String name : names) {
      String lower = UNFIT.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("-");
      String cut = lower.substring(0, lower.offsetByCodePoints(0, letters(lower)));
      String file = EDGES.matcher(cut).replaceAll("");
      for (int number = files.size() + 1; file.isEmpty() || !taken.add(file); number++) {
        file = usual + "-" + number;
      }
      files.add(file);
    }
    return files;
  }

  private static int letters(String text) {
    return Math.min(MOST_LETTERS, text.codePointCount(0, text.length()));
  }

  /**
   * The files that stand in folders of note types.
   *
   * @param names paths, {@code /} between folders
   * @return those beside a {@link #MAIN}
   */
  public static List<String> filesOfTypes(Collection<String> names) {
    Set<String> folders =
        names.stream()
            .filter(name -> name.endsWith("/" + MAIN))
            .map(TypeLayout::folder)
            .collect(Collectors.toSet());
    return names.stream().filter(name -> folders.contains(folder(name))).toList();
  }

  private static String folder(String name) {
    return name.substring(0, name.lastIndexOf('/') + 1);
  }

  /**
   * Identifies what learners have.
   *
   * @param type the type
   * @return a hash that moves with each change of it
   */
  public static String fingerprint(AnkiType type) {
    return Fingerprint.of(type.content());
  }

  /**
   * Identifies the files that a type uses.
   *
   * @param type the type
   * @return names, each with a space and a hash behind it, and commas between them
   * @throws IOException if one cannot be read
   */
  public static String files(AnkiType type) throws IOException {
    List<String> files = new ArrayList<>();
    for (TypeFile file : type.files()) {
      try (InputStream content = file.content().open()) {
        files.add(file.name() + " " + Fingerprint.of(content));
      }
    }
    return String.join(", ", files);
  }

  /**
   * Identifies what Anki compares before it updates notes: the fields and templates by their
   * numbers, and by their names where they have none.
   *
   * @param type the type
   * @return a hash that must never move
   */
  public static String schema(AnkiType type) {
    return Fingerprint.of(
        Stream.concat(
                type.fields().stream().map(TypeLayout::key),
                Stream.concat(Stream.of("|"), type.templates().stream().map(TypeLayout::key)))
            .collect(Collectors.joining("\n")));
  }

  private static String key(TypeField field) {
    return field.id() == 0 ? field.name() : Long.toString(field.id());
  }

  private static String key(TypeTemplate template) {
    return template.id() == 0 ? template.name() : Long.toString(template.id());
  }
}
