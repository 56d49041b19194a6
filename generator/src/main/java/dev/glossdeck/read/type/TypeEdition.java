package dev.glossdeck.read.type;

import dev.glossdeck.anki.type.AnkiType;
import dev.glossdeck.anki.type.AnkiType.Edition;
import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.read.Names;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The time of a note type's last change, read from its main file. */
public final class TypeEdition {
  private final AnkiType type;
  private final TypeSettings settings;

  /** The edition of a type that is whole, with the settings of its main file. */
  TypeEdition(AnkiType type, TypeSettings settings) {
    this.type = type;
    this.settings = settings;
  }

  /**
   * The edition, with a warning for each file that learners have otherwise.
   *
   * @param folder of the type, relative to the deck's
   */
  Edition of(String folder, Diagnostics diagnostics) throws IOException {
    Instant time = settings.time(TypeLayout.MODIFIED).orElse(Instant.EPOCH);
    String files = TypeLayout.files(type);
    String known = settings.value(TypeLayout.FILES).orElse("");
    checkFiles(files, known, diagnostics);
    boolean isSame =
        settings.value(TypeLayout.FILES).map(files::equals).orElse(true)
            && settings
                .value(TypeLayout.FINGERPRINT)
                .filter(TypeLayout.fingerprint(type)::equals)
                .isPresent();
    return new Edition(time, !isSame, folder);
  }

  /** Anki keeps a file that it has: it gives another name to one of a note, but not of a type. */
  private void checkFiles(String files, String known, Diagnostics diagnostics) {
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
    return files.isEmpty()
        ? told.replaceFirst("(?m)^" + TypeLayout.FILES + ":.*\\R?", "")
        : with(TypeLayout.FILES, files, told);
  }

  private static String with(String key, String value, String main) {
    Matcher line = Pattern.compile("(?m)^" + key + ":.*$").matcher(main);
    String setting = key + ": " + value;
    String end = main.isEmpty() || main.endsWith("\n") ? "" : "\n";
    return line.find()
        ? line.replaceFirst(Matcher.quoteReplacement(setting))
        : main + end + setting + "\n";
  }
}
