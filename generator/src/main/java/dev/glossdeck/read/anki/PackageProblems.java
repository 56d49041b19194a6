package dev.glossdeck.read.anki;

import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.diagnostic.SourcePosition;
import dev.glossdeck.markup.MarkupProblem;
import dev.glossdeck.markup.MarkupText;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Tells what a package loses, each kind once with the number of its notes. */
final class PackageProblems {
  private final Diagnostics diagnostics;
  private final Map<String, Found> found = new LinkedHashMap<>();
  private final Set<String> types = new HashSet<>();

  /** A problem and where it stands. */
  private static final class Found {
    private final MarkupProblem problem;
    private final SourcePosition first;
    private SourcePosition last;
    private int notes = 1;

    Found(MarkupProblem problem, SourcePosition first) {
      this.problem = problem;
      this.first = first;
      this.last = first;
    }

    void again(SourcePosition place) {
      notes += place.equals(last) ? 0 : 1;
      last = place;
    }
  }

  PackageProblems(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Remembers what a side loses. */
  void side(MarkupText side, SourcePosition place) {
    for (MarkupProblem problem : side.problems()) {
      Found before = found.get(problem.problem());
      if (before == null) {
        found.put(problem.problem(), new Found(problem, place));
      } else {
        before.again(place);
      }
    }
  }

  /** Says once that a note type gives more kinds of card than are read. */
  void lostCards(NoteType type, SourcePosition place) {
    if (type.lostTemplates() > 0 && types.add(type.name())) {
      int all = type.templates().size();
      diagnostics.warning(
          place,
          "lost-templates",
          "the note type \""
              + type.name()
              + "\" gives "
              + all
              + " kinds of card, of which "
              + (all - type.lostTemplates())
              + " are read",
          "make notes of your own for the others");
    }
  }

  /** Adds what was remembered to the diagnostics. */
  void tell() {
    for (Found one : found.values()) {
      String more = one.notes > 1 ? " (here and in " + (one.notes - 1) + " more notes)" : "";
      diagnostics.add(
          new Diagnostic(
              one.problem.severity(),
              one.first,
              one.problem.code(),
              one.problem.problem() + more,
              one.problem.remedy()));
    }
  }
}
