package dev.glossdeck.deck.headword;

import java.util.ArrayList;
import java.util.List;

/** The words with which texts can begin that fit a regular expression. */
final class FirstWords {
  private FirstWords() {}

  /**
   * The first words.
   *
   * @param regex for a whole text
   * @return folded; empty if a text may begin otherwise
   */
  static List<String> of(String regex) {
    int end = regex.startsWith("(?:") ? RegexParts.endOf(regex, 0) : 0;
    if (RegexParts.isQuantified(regex, end) || RegexParts.hasAlternatives(regex)) {
      return List.of();
    }
    String rest = regex.substring(end);
    List<String> starts =
        end == 0 ? List.of("") : RegexParts.alternatives(regex.substring(3, end - 1));
    List<String> words = new ArrayList<>();
    for (String start : starts) {
      String word = firstWord(start + rest);
      if (word.isEmpty()) {
        return List.of();
      }
      words.add(Form.fold(word));
    }
    return words;
  }

  /** The letters before the first space; empty if there is anything else before it. */
  private static String firstWord(String regex) {
    int space = regex.indexOf(' ');
    String word = space < 0 ? "" : regex.substring(0, space);
    boolean isPlain =
        !RegexParts.isQuantified(regex, space + 1)
            && word.chars().noneMatch(c -> RegexParts.isOperator((char) c));
    return isPlain ? word : "";
  }
}
