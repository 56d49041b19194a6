package dev.glossdeck.read.markdown;

import dev.glossdeck.deck.NoteKind;
import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.markup.GapMistake;
import dev.glossdeck.markup.MarkupText;
import dev.glossdeck.read.NoteDraft;
import java.util.Optional;

/** Says why a note can give no card. */
final class NoteCheck {
  private final String subject;
  private final String questionPlace;
  private final String answerPlace;
  private final Diagnostics diagnostics;

  /**
   * A check.
   *
   * @param subject the author's word: card or note
   * @param questionPlace the place for the question
   * @param answerPlace the place for the answer
   */
  NoteCheck(String subject, String questionPlace, String answerPlace, Diagnostics diagnostics) {
    this.subject = subject;
    this.questionPlace = questionPlace;
    this.answerPlace = answerPlace;
    this.diagnostics = diagnostics;
  }

  /** Whether the note asks and answers something; an error at its place for what it lacks. */
  boolean passes(NoteDraft draft) {
    boolean isCloze = draft.kind() == NoteKind.CLOZE;
    boolean asks = shows(draft.question());
    boolean hasGap = !isCloze || !draft.question().clozes().isEmpty();
    boolean answers = isCloze || shows(draft.answer()) || !draft.fields().isEmpty();
    if (!asks) {
      String problem = "the " + subject + " has no question";
      error(draft, DiagnosticCode.EMPTY_QUESTION, problem, "write it " + questionPlace);
    }
    Optional<GapMistake> mistake =
        answers && hasGap ? Optional.empty() : draft.question().gapMistake();
    if (asks && (!hasGap || mistake.isPresent())) {
      GapMistake told = mistake.orElse(GapMistake.NO_GAP);
      error(draft, DiagnosticCode.NO_GAP, told.problem(), told.remedy());
    } else if (!answers) {
      String problem = "the " + subject + " has no answer";
      error(draft, DiagnosticCode.EMPTY_ANSWER, problem, "write it " + answerPlace);
    }
    return asks && hasGap && answers;
  }

  private void error(NoteDraft draft, DiagnosticCode code, String problem, String remedy) {
    diagnostics.error(draft.position(), code, problem, remedy);
  }

  /** Whether anything is left without comments and the like. */
  static boolean shows(MarkupText side) {
    return !side.parse().blocks().isEmpty();
  }
}
