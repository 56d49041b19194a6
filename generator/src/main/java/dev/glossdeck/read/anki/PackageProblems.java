package dev.glossdeck.read.anki;

import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.diagnostic.GroupedDiagnostics;
import dev.glossdeck.diagnostic.SourcePosition;
import dev.glossdeck.markup.MarkupText;
import dev.glossdeck.markup.tree.MarkupProblem;
import dev.glossdeck.read.type.CollectionNoteType;
import java.util.HashSet;
import java.util.Set;

/** Reports the losses of a package, each kind once with the number of its notes. */
final class PackageProblems {
  private final Diagnostics diagnostics;
  private final GroupedDiagnostics found = new GroupedDiagnostics(PackageProblems::others);
  private final Set<CollectionNoteType> types = new HashSet<>();
  private final Set<CollectionNoteType> covering = new HashSet<>();

  PackageProblems(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Remembers what a side loses. */
  void side(MarkupText side, SourcePosition place) {
    for (MarkupProblem problem : side.problems()) {
      found.add(
          new Diagnostic(
              problem.severity(), place, problem.code(), problem.problem(), problem.remedy()));
    }
  }

  /** Remembers a character that no text may hold. */
  void control(int character, SourcePosition place) {
    found.add(
        Diagnostic.warning(
            place,
            DiagnosticCode.CONTROL_CHARACTER,
            "the control character U+%04X is not kept".formatted(character),
            "remove it in Anki"));
  }

  /** Remembers a note whose cards lie in several decks. */
  void apart(SourcePosition place) {
    found.add(
        Diagnostic.warning(
            place,
            DiagnosticCode.CARDS_APART,
            "the note's cards lie in several decks, and all go to the deck of the first: those that"
                + " learners have stay where they are, new ones come there",
            "give the template of the others a deck of its own in Anki, or leave it so"));
  }

  /** Says once what of a note type is not read. */
  void type(CollectionNoteType type, SourcePosition place) {
    if (!types.add(type)) {
      return;
    }
    int all = type.templates().size();
    if (type.lostTemplates() > 0) {
      diagnostics.warning(
          place,
          DiagnosticCode.LOST_TEMPLATES,
          called(type)
              + " gives "
              + all
              + " kinds of card in Anki, of which the site and paper show "
              + (all - type.lostTemplates()),
          "make notes of your own for the others, or leave it so");
    }
    if (type.isTyped() && type.mayReverse()) {
      diagnostics.warning(
          place,
          DiagnosticCode.LOST_TYPING,
          called(type) + " asks the other way round too, so that only Anki has its answers typed",
          "take {{type:…}} out of its templates, or its second template");
    }
  }

  /** Says once that the notes of a type ask for parts of a picture. */
  void covers(CollectionNoteType type, SourcePosition place) {
    if (covering.add(type)) {
      diagnostics.warning(
          place,
          DiagnosticCode.IMAGE_OCCLUSION,
          called(type)
              + " covers parts of a picture, which only Anki does: the site and paper show it whole",
          "ask for the parts in words, or leave it so");
    }
  }

  private static String called(CollectionNoteType type) {
    return "the note type \"" + type.name() + "\"";
  }

  /** Adds what was remembered to the diagnostics. */
  void tell() {
    found.tell(diagnostics);
  }

  private static String others(int count) {
    return count == 1 ? "in 1 more note" : "in " + count + " more notes";
  }
}
