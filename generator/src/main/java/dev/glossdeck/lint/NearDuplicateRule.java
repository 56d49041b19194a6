package dev.glossdeck.lint;

import dev.glossdeck.deck.Note;
import dev.glossdeck.deck.NoteKind;
import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Diagnostics;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds questions that ask almost the same. Of a question those words count that tell it from
 * others: not its form (<i>What is …</i>), articles and endings. Two are near duplicates
 *
 * <ul>
 *   <li>if these words are the same in the same order; or
 *   <li>if one has all of them that the other has, they share 3 in 5, and their answers share half
 *       of their words.
 * </ul>
 *
 * <p>Where each question has a word that the other lacks, they ask for different things, however
 * long the rest: <i>the capital of France</i>, <i>the capital of Spain</i>. One or two words, of
 * which a vocabulary is made, need alike answers in any case.
 */
final class NearDuplicateRule implements LintRule {
  private static final double LEAST_SHARED_OF_QUESTIONS = 0.6;
  private static final double LEAST_SHARED_OF_ANSWERS = 0.5;
  private static final int LEAST_WORDS = 3;

  @Override
  public DiagnosticCode code() {
    return DiagnosticCode.NEAR_DUPLICATE;
  }

  @Override
  public void check(LintedDeck deck, Diagnostics found) {
    List<Question> questions =
        deck.notes().stream().filter(NearDuplicateRule::isAsked).map(Question::of).toList();
    Map<List<String>, Question> same = new HashMap<>();
    WordIndex index = new WordIndex(questions.stream().map(Question::telling).toList());
    for (int i = 0; i < questions.size(); i++) {
      Question one = questions.get(i);
      IntStream related = IntStream.of(index.related(i, LEAST_SHARED_OF_QUESTIONS));
      Optional.ofNullable(same.putIfAbsent(one.telling, one))
          .filter(one::isTwinOf)
          .or(() -> related.mapToObj(questions::get).filter(one::isNear).findFirst())
          .ifPresent(other -> warn(one, other, found));
    }
  }

  /** Code and formulas differ by less than words; a cloze asks for its gaps. */
  private static boolean isAsked(LintedNote note) {
    return note.note().kind() != NoteKind.CLOZE && note.question().isProse();
  }

  private void warn(Question one, Question other, Diagnostics found) {
    found.warning(
        one.note.position(),
        code(),
        "the question at " + other.note.place() + " asks almost the same",
        "merge the two cards, or make one of the questions more precise");
  }

  /** A note with the words of its question that count. */
  private record Question(LintedNote note, List<String> telling) {
    static Question of(LintedNote note) {
      return new Question(note, note.distinctiveWords());
    }

    /** The same words in the same order. What is the same to a reader has codes of its own. */
    boolean isTwinOf(Question other) {
      return !isSame(other) && ((isSentence() && other.isSentence()) || hasLikeAnswer(other));
    }

    /** Of two of which one has all words of the other. */
    boolean isNear(Question other) {
      return !isSame(other) && hasLikeAnswer(other);
    }

    private boolean isSame(Question other) {
      Note its = other.note.note();
      return note.question().key().equals(other.note.question().key())
          && (note.note().question().equals(its.question())
              || !note.answer().key().equals(other.note.answer().key()));
    }

    private boolean isSentence() {
      Tokens question = Tokens.of(note.question().all());
      return question.words().size() >= LEAST_WORDS || note.asking().isAsked(question);
    }

    private boolean hasLikeAnswer(Question other) {
      Set<String> one = answer();
      Set<String> all = new HashSet<>(one);
      Set<String> others = other.answer();
      all.addAll(others);
      int shared = one.size() + others.size() - all.size();
      return shared > 0 && shared >= LEAST_SHARED_OF_ANSWERS * all.size();
    }

    private Set<String> answer() {
      return new HashSet<>(note.answering().stems(Tokens.of(note.answer().all()).words()));
    }
  }
}
