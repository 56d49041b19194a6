package dev.glossdeck.lint;

import dev.glossdeck.deck.NoteKind;
import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Diagnostics;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Finds questions that are the same but for white space, case and end marks and have different
 * answers. What is the same to the character is told when a deck is read. Single words may differ
 * in case alone: <i>essen</i> is no <i>Essen</i>.
 */
final class TwoAnswersRule implements LintRule {
  @Override
  public DiagnosticCode code() {
    return DiagnosticCode.TWO_ANSWERS;
  }

  @Override
  public void check(LintedDeck deck, Diagnostics found) {
    Map<String, LintedNote> first = new HashMap<>();
    for (LintedNote note : deck.notes()) {
      if (note.note().kind() == NoteKind.CLOZE) {
        continue;
      }
      Optional.ofNullable(first.putIfAbsent(note.question().key(), note))
          .filter(other -> isTold(other, note))
          .ifPresent(
              other ->
                  found.warning(
                      note.position(),
                      code(),
                      "the question stands at " + other.place() + " already, with another answer",
                      "keep one answer, or make one of the questions more precise"));
    }
  }

  private static boolean isTold(LintedNote first, LintedNote second) {
    boolean isRepeated = first.note().question().equals(second.note().question());
    boolean isWord = Tokens.of(first.question().all()).words().size() == 1;
    boolean isSameAnswer = first.answer().key().equals(second.answer().key());
    return !isRepeated && !isWord && !isSameAnswer;
  }
}
