package dev.glossdeck.lint;

import dev.glossdeck.deck.NoteKind;
import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.diagnostic.GroupedDiagnostics;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Finds answers that two questions have. Many may be answered <i>yes</i> or <i>31 days</i>, so that
 * an answer counts from three words on, or if a card asks for the question by it.
 */
final class SameAnswerRule implements LintRule {
  private static final int LEAST_WORDS = 3;

  /** Languages without spaces have long words. */
  private static final int LEAST_CHARACTERS_OF_ONE_WORD = 40;

  @Override
  public DiagnosticCode code() {
    return DiagnosticCode.SAME_ANSWER;
  }

  @Override
  public void check(LintedDeck deck, Diagnostics found) {
    Map<String, LintedNote> first = new HashMap<>();
    GroupedDiagnostics grouped =
        new GroupedDiagnostics(
            others -> "in " + others + (others == 1 ? " more card" : " more cards"));
    for (LintedNote note : deck.notes()) {
      if (counts(note)) {
        Optional.ofNullable(first.putIfAbsent(note.answer().key(), note))
            .filter(other -> !isSameQuestion(other, note))
            .ifPresent(other -> grouped.add(warning(other, note)));
      }
    }
    grouped.tell(found);
  }

  private static boolean counts(LintedNote note) {
    String answer = note.answer().all();
    return note.note().kind() == NoteKind.REVERSED
        || answer.length() >= LEAST_CHARACTERS_OF_ONE_WORD
        || Tokens.of(answer).words().size() >= LEAST_WORDS;
  }

  /** Whether another rule reports the pair as a repeated question, or nearly one. */
  private static boolean isSameQuestion(LintedNote first, LintedNote second) {
    return first.question().key().equals(second.question().key());
  }

  private Diagnostic warning(LintedNote other, LintedNote note) {
    return Diagnostic.warning(
        note.position(),
        code(),
        "the card at " + other.place() + " has the same answer",
        "say what tells the two apart, or merge the cards");
  }
}
