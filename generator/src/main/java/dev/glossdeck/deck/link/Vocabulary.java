package dev.glossdeck.deck.link;

import dev.glossdeck.deck.headword.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Numbers for the words that names are made of, whatever their form. Immutable. */
final class Vocabulary {
  private final Words words;
  private final Map<String, Integer> numbers = new HashMap<>();

  Vocabulary(List<LinkName> names, Words words) {
    this.words = words;
    for (LinkName name : names) {
      for (String word : name.spelling().words()) {
        numbers.putIfAbsent(words.key(word), numbers.size());
      }
    }
  }

  /** The number of a word; empty if no name has it. */
  OptionalInt number(String word) {
    Integer number = numbers.get(words.key(word));
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }
}
