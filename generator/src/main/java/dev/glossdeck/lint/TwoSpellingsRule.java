package dev.glossdeck.lint;

import dev.glossdeck.deck.Note;
import dev.glossdeck.deck.glossary.GlossaryEntry;
import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Diagnostics;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds a word that stands in one headword with a hyphen and in another one without, or as two
 * words: {@code feed-forward}, {@code feedforward} and {@code feed forward} are sorted, searched
 * and linked as three.
 */
final class TwoSpellingsRule implements LintRule {
  private static final Pattern SPACES = Pattern.compile("\\s+");

  /** A hyphen that joins nothing is a sign, as in -5. */
  private static final Pattern JOINTS = Pattern.compile("\\s|(?<=\\p{L})[\u2010\u2011-](?=\\p{L})");

  /** Words like {@code A word} that a fuller form of another shares by chance have less. */
  private static final int SHORTEST_OF_TWO = 3;

  /**
   * A word as a headword spells it.
   *
   * @param word in lower case
   * @param headword the place
   * @param note of the headword
   */
  private record Spelling(String word, String headword, Note note) {
    String joined() {
      return joined(word);
    }

    /** Whether one of its two words is spelt in two ways itself. */
    boolean hasOneOf(Set<String> told) {
      return SPACES.splitAsStream(word).map(Spelling::joined).anyMatch(told::contains);
    }

    private static String joined(String word) {
      return JOINTS.matcher(word).replaceAll("");
    }
  }

  @Override
  public DiagnosticCode code() {
    return DiagnosticCode.TWO_SPELLINGS;
  }

  @Override
  public void check(LintedDeck deck, Diagnostics found) {
    Map<String, Spelling> first = new HashMap<>();
    Set<String> told = new HashSet<>();
    for (GlossaryEntry entry : deck.glossary().entries()) {
      for (Spelling one : spellings(entry)) {
        Spelling other = first.putIfAbsent(one.joined(), one);
        boolean differs = other != null && !other.word.equals(one.word);
        if (differs && !one.hasOneOf(told) && told.add(one.joined())) {
          warn(one, other, found);
        }
      }
    }
  }

  private void warn(Spelling one, Spelling other, Diagnostics found) {
    found.warning(
        one.note.position(),
        code(),
        "\""
            + one.word
            + "\" in the name \""
            + one.headword
            + "\" is \""
            + other.word
            + "\" in \""
            + other.headword
            + "\" at "
            + other.note.position(),
        "write it one way in both questions, or name the card by term=\"…\"");
  }

  private static List<Spelling> spellings(GlossaryEntry entry) {
    String lower = entry.headword().toLowerCase(Locale.ROOT);
    List<String> words = List.of(SPACES.split(lower.strip()));
    Stream<String> pairs =
        IntStream.range(1, words.size())
            .filter(i -> words.get(i - 1).length() >= SHORTEST_OF_TWO)
            .filter(i -> words.get(i).length() >= SHORTEST_OF_TWO)
            .mapToObj(i -> words.get(i - 1) + " " + words.get(i));
    return Stream.concat(words.stream(), pairs)
        .map(word -> new Spelling(word, entry.headword(), entry.note()))
        .toList();
  }
}
