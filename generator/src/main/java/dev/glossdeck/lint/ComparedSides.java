package dev.glossdeck.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * The two things that a question compares, by the words that tell them apart: of <i>the difference
 * between hard and soft attention in networks</i> these are <i>hard</i> and <i>soft</i>.
 *
 * @param one the first as the question names it
 * @param other the second as the question names it
 * @param wordsOfOne stems that only the first has
 * @param wordsOfOther stems that only the second has
 */
record ComparedSides(String one, String other, Set<String> wordsOfOne, Set<String> wordsOfOther) {
  /** Longer questions have no form that is known, in UTF-16 units. */
  private static final int LONGEST = 300;

  /** Whether an answer speaks of one alone of the things that its question compares. */
  static boolean isOneSided(LintedNote note) {
    return of(note).flatMap(sides -> sides.missing(note)).isPresent();
  }

  /** What a question compares; empty if it does not, or if the two cannot be told apart. */
  static Optional<ComparedSides> of(LintedNote note) {
    String question = note.question().key();
    return question.length() > LONGEST
        ? Optional.empty()
        : note.asking().compared(question).flatMap(parts -> of(parts, note.asking()));
  }

  private static Optional<ComparedSides> of(Matcher parts, Lexicon lexicon) {
    List<String> one = words(parts.group("one"), lexicon);
    List<String> other = words(parts.group("other"), lexicon);
    // The last words of the second belong to both where the first is shorter: hard and soft power.
    int own = one.size() < other.size() ? Math.max(1, one.size()) : other.size();
    Set<String> wordsOfOne = new HashSet<>(lexicon.stems(one));
    Set<String> wordsOfOther = new HashSet<>(lexicon.stems(other.subList(0, own)));
    Set<String> common = new HashSet<>(wordsOfOne);
    common.retainAll(lexicon.stems(other));
    wordsOfOther.removeAll(wordsOfOne);
    wordsOfOne.removeAll(common);
    return wordsOfOne.isEmpty() || wordsOfOther.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ComparedSides(
                String.join(" ", one), String.join(" ", other), wordsOfOne, wordsOfOther));
  }

  /** The words of a thing, up to what stands behind it. */
  private static List<String> words(String text, Lexicon lexicon) {
    List<String> words = new ArrayList<>();
    for (String word : Tokens.of(text).words()) {
      if (lexicon.isBehind(word) && !words.isEmpty()) {
        return words;
      }
      words.add(word);
    }
    words.removeIf(word -> lexicon.stems(List.of(word)).isEmpty());
    return words;
  }

  /** The thing of which an answer does not speak, if it speaks of the other one alone. */
  Optional<String> missing(LintedNote note) {
    List<String> words = Tokens.of(note.answer().all()).words();
    if (!note.answer().isProse() || words.stream().anyMatch(note.answering()::isOfBoth)) {
      return Optional.empty();
    }
    Set<String> stems = new HashSet<>(note.answering().stems(words));
    boolean hasOne = stems.stream().anyMatch(wordsOfOne::contains);
    boolean hasOther = stems.stream().anyMatch(wordsOfOther::contains);
    return hasOne == hasOther ? Optional.empty() : Optional.of(hasOne ? other : one);
  }
}
