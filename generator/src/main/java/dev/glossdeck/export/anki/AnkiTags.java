package dev.glossdeck.export.anki;

import dev.glossdeck.deck.Note;
import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.markup.html.FieldHtml;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes tags legal for Anki, which separates them by spaces, nests them by {@code ::} and takes
 * {@code A} and {@code a} for the same (Anki manual, "Editing", Tags).
 */
final class AnkiTags {
  // Anki splits at any white space of Unicode, U+00A0 and U+3000 included.
  private static final Pattern SPACES = Pattern.compile("(?U)\\s+");
  private static final Pattern NESTING = Pattern.compile("::");

  private AnkiTags() {}

  /** The tags of a note in the author's order; a warning for each that is not the author's own. */
  static List<String> of(Note note, Diagnostics diagnostics) {
    Map<String, String> byFolded = new TreeMap<>();
    List<String> tags = new ArrayList<>();
    for (String tag : note.tags()) {
      String legal = legal(tag);
      String kept = byFolded.computeIfAbsent(legal.toLowerCase(Locale.ROOT), folded -> legal);
      if (!legal.isEmpty() && !tags.contains(kept)) {
        tags.add(kept);
      }
      if (!kept.equals(tag)) {
        warn(note, tag, kept, diagnostics);
      }
    }
    return tags;
  }

  private static String legal(String tag) {
    String visible = FieldHtml.CONTROL.matcher(tag.strip()).replaceAll("");
    return Arrays.stream(NESTING.split(visible))
        .map(part -> SPACES.matcher(part.strip()).replaceAll("_"))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("::"));
  }

  private static void warn(Note note, String tag, String kept, Diagnostics diagnostics) {
    String instead = kept.isEmpty() ? "it is left out there" : "it is \"" + kept + "\" there";
    diagnostics.warning(
        note.position(),
        DiagnosticCode.TAG_CHANGED,
        "Anki cannot hold the tag \"" + tag + "\", so " + instead,
        "write tags without spaces, :: between levels, and always in the same case");
  }
}
