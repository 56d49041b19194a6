package dev.glossdeck.lint;

import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Diagnostics;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds answers that name fewer things than their question asks for, and answers to comparisons
 * that have at most a third of the words that the deck's other ones have.
 */
final class ShortAnswerRule implements LintRule {
  private static final int LEAST_COMPARISONS = 6;
  private static final int LEAST_MEDIAN = 8;
  private static final int TIMES_SHORTER = 3;

  /** Longer questions have no form that is known, in UTF-16 units. */
  private static final int LONGEST = 300;

  /** The separators of an enumeration. */
  private static final Pattern PARTS =
      Pattern.compile("[,;\u060C\u3001\uFF0C/&+\n]|[.!?:](?=\\s+\\S)");

  @Override
  public DiagnosticCode code() {
    return DiagnosticCode.SHORT_ANSWER;
  }

  @Override
  public void check(LintedDeck deck, Diagnostics found) {
    List<LintedNote> comparisons =
        deck.notes().stream().filter(ShortAnswerRule::isComparison).toList();
    int least = least(comparisons);
    for (LintedNote note : comparisons) {
      boolean isShort = note.answerLength() * TIMES_SHORTER <= least;
      if (isShort && note.answer().isProse() && isOfNoSide(note)) {
        found.warning(
            note.position(),
            code(),
            "the answer is much shorter than those of the deck's other comparisons",
            "say something of both sides");
      }
    }
    deck.notes().forEach(note -> count(note, found));
  }

  /** An answer that names both may be short, and one that names one of two is unfinished. */
  private static boolean isOfNoSide(LintedNote note) {
    return ComparedSides.of(note)
        .filter(sides -> sides.areNamed(note) || sides.missing(note).isPresent())
        .isEmpty();
  }

  private static boolean isComparison(LintedNote note) {
    String question = note.question().key();
    return question.length() <= LONGEST && note.asking().isComparison(question);
  }

  /** The median of the lengths in words; 0 if there are too few to tell. */
  private static int least(List<LintedNote> comparisons) {
    if (comparisons.size() < LEAST_COMPARISONS) {
      return 0;
    }
    List<Integer> lengths = comparisons.stream().map(LintedNote::answerLength).sorted().toList();
    int median = lengths.get(lengths.size() / 2);
    return median >= LEAST_MEDIAN ? median : 0;
  }

  private void count(LintedNote note, Diagnostics found) {
    String question = note.question().key();
    Optional<Integer> wanted =
        question.length() > LONGEST ? Optional.empty() : note.asking().count(question);
    int named = wanted.isPresent() ? named(note) : 0;
    wanted
        .filter(number -> named > 0 && named < number)
        .ifPresent(
            number ->
                found.warning(
                    note.position(),
                    code(),
                    "the question asks for "
                        + number
                        + " things and the answer names no more than "
                        + named,
                    "complete it"));
  }

  /** The most things that an answer may name; 0 if unknown. */
  private static int named(LintedNote note) {
    SideWords answer = note.answer();
    if (answer.end() == SideWords.End.OTHER && answer.items() == 0) {
      return 0;
    }
    int parts = (int) PARTS.matcher(answer.prose().strip()).results().count();
    int joins =
        (int) Tokens.of(answer.all()).words().stream().filter(note.answering()::isJoin).count();
    return Math.max(answer.items(), parts + joins + 1);
  }
}
