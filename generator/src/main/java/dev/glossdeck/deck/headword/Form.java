package dev.glossdeck.deck.headword;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A regular expression for a whole text, which ignores case, and what is made of a text that fits.
 * Most texts fit no form, so that a few words that each fitting one holds are looked for first.
 *
 * @param pattern the expression
 * @param template the replacement, with {@code $1} for its groups
 * @param words words of every text that matches, folded
 * @param firstWords one of them is the first word of each text that fits, folded; empty if it may
 *     begin with any
 */
record Form(Pattern pattern, String template, List<String> words, List<String> firstWords) {
  /** Shorter ones are in most texts. */
  private static final int LEAST_LETTERS = 2;

  Form {
    words = List.copyOf(words);
    firstWords = List.copyOf(firstWords);
  }

  static Form of(String regex, String template) {
    return new Form(whole(regex), template, words(regex), FirstWords.of(regex));
  }

  /** A pattern for a whole text. */
  static Pattern whole(String regex) {
    return Pattern.compile(
        "\\A(?:" + regex + ")\\z", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** The parts of a regular expression that stand for themselves and must be there. */
  private static List<String> words(String regex) {
    List<String> words = new ArrayList<>();
    if (RegexParts.hasAlternatives(regex)) {
      return words;
    }
    for (String part : RegexParts.literals(regex)) {
      if (part.length() >= LEAST_LETTERS) {
        words.add(fold(part));
      }
    }
    return words;
  }

  /**
   * A text in which letters are equal that a pattern which ignores case takes for equal, see {@link
   * Pattern#UNICODE_CASE}.
   */
  static String fold(String text) {
    char[] folded = text.toCharArray();
    for (int i = 0; i < folded.length; i++) {
      folded[i] = Character.toLowerCase(Character.toUpperCase(folded[i]));
    }
    return new String(folded);
  }

  /**
   * The groups of a text that fits.
   *
   * @param folded the text as {@link #fold} makes it
   */
  Optional<Matcher> match(String text, String folded) {
    for (String word : words) {
      if (!folded.contains(word)) {
        return Optional.empty();
      }
    }
    return Optional.of(pattern.matcher(text)).filter(Matcher::matches);
  }

  /** A template with the groups of a text in it. */
  static String filled(String template, Matcher groups) {
    StringBuilder filled = new StringBuilder();
    int from = 0;
    for (int at = template.indexOf('$'); at >= 0; at = template.indexOf('$', from)) {
      String group = groups.group(template.charAt(at + 1) - '0');
      filled.append(template, from, at).append(group == null ? "" : group);
      from = at + 2;
    }
    return filled.append(template, from, template.length()).toString();
  }
}
