package dev.glossdeck.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

  /** The end of a sentence with all that follows; {@code vs.} ends none. */
  private static final Pattern SENTENCE_END = Pattern.compile("(?<!\\bvs)[.?!] .*");

  /** More sentences, or parts of a sentence with names before them, may tell of both by others. */
  private static final Pattern SEVERAL_PARTS = Pattern.compile("[.!?;] |[:\n]");

  private static final int MOST_WORDS_OF_ONE_SIDE = 25;

  /**
   * The things that a question compares; empty if it does not, or if the two cannot be told apart.
   */
  static Optional<ComparedSides> of(LintedNote note) {
    String question = SENTENCE_END.matcher(note.question().key()).replaceFirst("");
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
    boolean mayBeOfOne =
        note.answer().isProse()
            && words.size() <= MOST_WORDS_OF_ONE_SIDE
            && !SEVERAL_PARTS.matcher(note.answer().prose()).find()
            && words.stream().noneMatch(note.answering()::isOfBoth);
    boolean hasOne = names(wordsOfOne, note);
    boolean hasOther = names(wordsOfOther, note);
    return mayBeOfOne && hasOne != hasOther ? Optional.of(hasOne ? other : one) : Optional.empty();
  }

  /** Whether an answer names both things. */
  boolean areNamed(LintedNote note) {
    return names(wordsOfOne, note) && names(wordsOfOther, note);
  }

  private static boolean names(Set<String> thing, LintedNote note) {
    List<String> words = Tokens.of(note.answer().all()).words();
    return note.answering().stems(words).stream().anyMatch(thing::contains);
  }
}
