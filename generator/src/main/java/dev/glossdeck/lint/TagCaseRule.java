package dev.glossdeck.lint;

import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Diagnostics;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Finds tags that differ in case alone: Anki and the site keep them apart. */
final class TagCaseRule implements LintRule {
  @Override
  public DiagnosticCode code() {
    return DiagnosticCode.TAG_CASE;
  }

  /** A tag, the first note with it, and the number of notes. */
  private static final class Spelling {
    private final String tag;
    private final LintedNote first;
    private int notes;

    Spelling(String tag, LintedNote first) {
      this.tag = tag;
      this.first = first;
    }
  }

  @Override
  public void check(LintedDeck deck, Diagnostics found) {
    Map<String, Spelling> spellings = new LinkedHashMap<>();
    for (LintedNote note : deck.notes()) {
      for (String tag : note.note().tags()) {
        spellings.computeIfAbsent(tag, name -> new Spelling(name, note)).notes++;
      }
    }
    Map<String, Spelling> usual = new HashMap<>();
    for (Spelling spelling : spellings.values()) {
      usual.merge(
          spelling.tag.toLowerCase(Locale.ROOT),
          spelling,
          (one, other) -> other.notes > one.notes ? other : one);
    }
    for (Spelling spelling : spellings.values()) {
      Spelling best = usual.get(spelling.tag.toLowerCase(Locale.ROOT));
      if (best != spelling) {
        warn(spelling, best, found);
      }
    }
  }

  private void warn(Spelling rare, Spelling usual, Diagnostics found) {
    found.warning(
        rare.first.position(),
        code(),
        "the tag \"" + rare.tag + "\" is \"" + usual.tag + "\" at " + usual.first.place(),
        "write both alike");
  }
}
