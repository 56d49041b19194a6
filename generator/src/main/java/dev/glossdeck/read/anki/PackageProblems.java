package dev.glossdeck.read.anki;

import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.diagnostic.Severity;
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
  private final Set<NoteType> types = new HashSet<>();
  private final Set<NoteType> covering = new HashSet<>();

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
      add(problem, place);
    }
  }

  /** Remembers a character that no text may hold. */
  void control(int character, SourcePosition place) {
    add(
        new MarkupProblem(
            0,
            Severity.WARNING,
            "control-character",
            "the control character U+%04X is not kept".formatted(character),
            "remove it in Anki"),
        place);
  }

  private void add(MarkupProblem problem, SourcePosition place) {
    Found before = found.putIfAbsent(problem.problem(), new Found(problem, place));
    if (before != null) {
      before.again(place);
    }
  }

  /** Says once what of a note type is not read. */
  void type(NoteType type, SourcePosition place) {
    if (!types.add(type)) {
      return;
    }
    int all = type.templates().size();
    if (type.lostTemplates() > 0) {
      diagnostics.warning(
          place,
          "lost-templates",
          called(type)
              + " gives "
              + all
              + " kinds of card, of which "
              + (all - type.lostTemplates())
              + " are read",
          "make notes of your own for the others");
    }
    if (type.isTyped() && type.mayReverse()) {
      diagnostics.warning(
          place,
          "lost-typing",
          called(type) + " asks the other way round too, so that its answers are not typed",
          "take {{type:…}} out of its templates, or its second template");
    }
  }

  /** Says once that the notes of a type ask for parts of a picture. */
  void covers(NoteType type, SourcePosition place) {
    if (covering.add(type)) {
      diagnostics.warning(
          place,
          "image-occlusion",
          called(type) + " covers parts of a picture, which is not read: its notes show it whole",
          "ask for the parts in words, or take these notes out");
    }
  }

  private static String called(NoteType type) {
    return "the note type \"" + type.name() + "\"";
  }

  /** Adds what was remembered to the diagnostics. */
  void tell() {
    for (Found one : found.values()) {
      String more = one.notes > 1 ? " (here and in " + others(one.notes - 1) + ")" : "";
      diagnostics.add(
          new Diagnostic(
              one.problem.severity(),
              one.first,
              one.problem.code(),
              one.problem.problem() + more,
              one.problem.remedy()));
    }
  }

  private static String others(int count) {
    return count == 1 ? "1 more note" : count + " more notes";
  }
}
