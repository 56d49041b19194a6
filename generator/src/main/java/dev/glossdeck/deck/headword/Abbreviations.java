package dev.glossdeck.deck.headword;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Abbreviations that texts explain, as in {@code long short-term memory (LSTM)}: found by the
 * method of Schwartz and Hearst ("A simple algorithm for identifying abbreviation definitions in
 * biomedical text", 2003). One with two meanings has none.
 */
public final class Abbreviations {
  private static final Pattern SHORT_FORM =
      Pattern.compile("(?<=\\s)\\((?=[^()]*\\p{Lu}[^()]*\\p{Lu})([\\p{L}\\p{N}-]{2,10})\\)");
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final int MORE_WORDS = 5;

  private final NavigableMap<String, NavigableSet<String>> expansions = new TreeMap<>();

  /** An empty dictionary. */
  public Abbreviations() {}

  /**
   * Reads a text.
   *
   * @param text plain text
   */
  public void read(String text) {
    if (text.indexOf('(') < 0) {
      return;
    }
    Matcher matcher = SHORT_FORM.matcher(text);
    while (matcher.find()) {
      String abbreviation = Words.singularAbbreviation(matcher.group(1));
      expansion(text.substring(0, matcher.start()).strip(), abbreviation)
          .ifPresent(
              found -> expansions.computeIfAbsent(abbreviation, key -> new TreeSet<>()).add(found));
    }
  }

  /** The words before an abbreviation that it is made of. */
  private static Optional<String> expansion(String before, String abbreviation) {
    String[] words = SPACE.split(before);
    int most = Math.min(abbreviation.length() + MORE_WORDS, abbreviation.length() * 2);
    int first = Math.max(0, words.length - most);
    String near = String.join(" ", List.of(words).subList(first, words.length));
    int at = near.length();
    for (int i = abbreviation.length() - 1; i >= 0 && at >= 0; i--) {
      if (Character.isLetterOrDigit(abbreviation.charAt(i))) {
        at = before(at, near, abbreviation.charAt(i), i == 0);
      }
    }
    return Optional.of(at)
        .filter(start -> start >= 0)
        .map(near::substring)
        .filter(found -> found.length() < near.length() || near.indexOf(' ') > 0)
        .filter(found -> found.contains(" ") || found.contains("-"))
        .filter(found -> isStartOf(found, abbreviation));
  }

  /** The last place of a letter before an index; -1 if there is none. */
  private static int before(int index, String text, char letter, boolean atStart) {
    int at = index - 1;
    while (at >= 0 && !(isSame(text.charAt(at), letter) && (!atStart || isStart(text, at)))) {
      at--;
    }
    return at;
  }

  private static boolean isStartOf(String expansion, String abbreviation) {
    return isSame(expansion.charAt(0), abbreviation.charAt(0));
  }

  private static boolean isSame(char one, char other) {
    return Character.toLowerCase(one) == Character.toLowerCase(other);
  }

  private static boolean isStart(String text, int at) {
    return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
  }

  /** The long form of an abbreviation. */
  Optional<String> meaningOf(String abbreviation, Words words) {
    return Optional.ofNullable(expansions.get(abbreviation))
        .filter(found -> found.stream().map(words::key).distinct().count() == 1)
        .map(NavigableSet::first);
  }

  /** The abbreviations, by the keys of their long forms. */
  Map<String, List<String>> byMeaning(Words words) {
    Map<String, List<String>> byMeaning = new HashMap<>();
    for (String abbreviation : expansions.keySet()) {
      meaningOf(abbreviation, words)
          .map(words::key)
          .ifPresent(
              key -> byMeaning.computeIfAbsent(key, k -> new ArrayList<>()).add(abbreviation));
    }
    return byMeaning;
  }
}
