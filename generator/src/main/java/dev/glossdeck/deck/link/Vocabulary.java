package dev.glossdeck.deck.link;

import dev.glossdeck.deck.headword.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Numbers for the words that names are made of, whatever their form. Safe for several threads. */
final class Vocabulary {
  private final Words words;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final SignedWords signed;

  /** By the words as they are written, which are few beside the words of all texts. */
  private final Map<String, OptionalInt> known = new ConcurrentHashMap<>();

  Vocabulary(List<LinkName> names, Words words) {
    this.words = words;
    Set<String> withSigns = new HashSet<>();
    for (LinkName name : names) {
      for (String word : name.spelling().words()) {
        numbers.putIfAbsent(key(word), numbers.size());
        if (SignedWords.isSigned(word)) {
          withSigns.add(key(word));
        }
      }
    }
    signed = new SignedWords(withSigns);
  }

  /** The form by which a word is known; one with signs has no other forms. */
  private String key(String word) {
    return SignedWords.isSigned(word) ? word.toLowerCase(Locale.ROOT) : words.key(word);
  }

  /** The words of the names that have signs. */
  SignedWords signed() {
    return signed;
  }

  /** The number of a word; empty if no name has it. */
  OptionalInt number(String word) {
    OptionalInt number = known.get(word);
    return number == null ? known.computeIfAbsent(word, this::find) : number;
  }

  private OptionalInt find(String word) {
    Integer number = numbers.get(key(word));
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }
}
