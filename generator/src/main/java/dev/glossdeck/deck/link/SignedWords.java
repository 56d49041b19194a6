package dev.glossdeck.deck.link;

import dev.glossdeck.deck.headword.WordBounds;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of texts, among them those with signs of their own, such as {@code C++}, {@code .NET},
 * {@code Node.js} and {@code AT&T}. A sign belongs to a word if a name has it, and never to a part
 * of a longer word: {@code C++11} holds no {@code C++}. Immutable.
 */
final class SignedWords {
  /** The signs that words have, within a class of characters. */
  static final String SIGNS = ".+#&@_*!%";

  private static final String LETTERS = "\\p{L}\\p{M}\\p{N}";
  private static final Pattern WITH_SIGNS = Pattern.compile("[" + LETTERS + SIGNS + "]+");

  /** Signs that end sentences. */
  private static final String STOPS = ".!";

  /** Without case. */
  private final Set<String> known;

  /** Receives the words of a text. */
  interface Receiver {
    /** Takes a word from its place in the text to its end. */
    void word(int start, int end);
  }

  /**
   * Some words with signs.
   *
   * @param known in lower case
   */
  SignedWords(Set<String> known) {
    this.known = Set.copyOf(known);
  }

  /** Goes through the words of a text. */
  void eachOf(String text, Receiver receiver) {
    if (known.isEmpty()) {
      eachPlain(text, 0, text.length(), receiver);
      return;
    }
    Matcher matcher = WITH_SIGNS.matcher(text);
    while (matcher.find()) {
      int end = endWithoutStops(text, matcher.start(), matcher.end());
      if (known.contains(text.substring(matcher.start(), end).toLowerCase(Locale.ROOT))) {
        receiver.word(matcher.start(), end);
      } else {
        eachPlain(text, matcher.start(), matcher.end(), receiver);
      }
    }
  }

  /** Goes through the words of a name, all of whose signs belong to it. */
  static void eachOfName(String name, Receiver receiver) {
    Matcher matcher = WITH_SIGNS.matcher(name);
    while (matcher.find()) {
      receiver.word(matcher.start(), endWithoutStops(name, matcher.start(), matcher.end()));
    }
  }

  /** Whether a word has a sign. */
  static boolean isSigned(String word) {
    return word.chars().anyMatch(at -> SIGNS.indexOf(at) >= 0);
  }

  private static void eachPlain(String text, int from, int to, Receiver receiver) {
    for (int start = WordBounds.start(text, from); start < to; ) {
      int end = WordBounds.end(text, start);
      receiver.word(start, end);
      start = WordBounds.start(text, end);
    }
  }

  private static int endWithoutStops(String text, int start, int end) {
    int last = end;
    while (last > start && STOPS.indexOf(text.charAt(last - 1)) >= 0) {
      last--;
    }
    return last;
  }
}
