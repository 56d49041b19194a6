package dev.glossdeck.lint;

import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Diagnostics;
import java.util.Optional;

/**
 * Finds answers that seem to break off: that end with a comma, an open bracket or a word with which
 * no answer ends; that lack the end mark that nearly all others of the deck have; or that compare
 * two things by telling of one alone.
 */
final class UnfinishedAnswerRule implements LintRule {
  @Override
  public DiagnosticCode code() {
    return DiagnosticCode.UNFINISHED_ANSWER;
  }

  @Override
  public void check(LintedDeck deck, Diagnostics found) {
    boolean endsWithMarks = AnswerEnd.haveMarks(deck.notes());
    for (LintedNote note : deck.notes()) {
      open(note)
          .or(() -> oneSided(note))
          .or(() -> endsWithMarks ? unmarked(note) : Optional.empty())
          .ifPresent(found::add);
    }
  }

  private Optional<Diagnostic> open(LintedNote note) {
    return AnswerEnd.of(note)
        .flatMap(AnswerEnd::open)
        .map(end -> warning(note, "the answer " + end, "complete it"));
  }

  private Optional<Diagnostic> oneSided(LintedNote note) {
    return ComparedSides.of(note)
        .flatMap(sides -> sides.missing(note))
        .map(
            side ->
                warning(
                    note,
                    "the question compares two things, and the answer says nothing of \""
                        + side
                        + "\"",
                    "complete it"));
  }

  private Optional<Diagnostic> unmarked(LintedNote note) {
    return AnswerEnd.of(note)
        .filter(end -> end.isSentence() && !end.hasMark())
        .map(
            end ->
                warning(
                    note,
                    "the answer has no mark at its end, unlike the others",
                    "complete it, or end it with a full stop"));
  }

  private Diagnostic warning(LintedNote note, String problem, String remedy) {
    return Diagnostic.warning(note.position(), code(), problem, remedy);
  }
}
