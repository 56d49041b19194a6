package dev.glossdeck.publish;

import dev.glossdeck.anki.type.TypeFile;
import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.Fingerprint;
import dev.glossdeck.deck.Media;
import dev.glossdeck.output.Hashes;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Identifies all that an exporter sees of a deck: equal for decks of which it makes the same. It
 * goes through the values of the deck, places in its source included, since messages name them.
 */
final class DeckKey {
  private static final Map<Class<?>, List<Method>> PARTS = new ConcurrentHashMap<>();

  /** A large deck is hashed piece by piece. */
  private static final int PIECE = 1 << 16;

  private final StringBuilder text = new StringBuilder();
  private String folded = "";

  private DeckKey() {}

  /**
   * Hashes a deck.
   *
   * @param deck any deck
   * @param context identifies all else that its files are made of
   * @return hexadecimal digits
   * @throws IOException if a medium cannot be read
   */
  static String of(Deck deck, String context) throws IOException {
    DeckKey key = new DeckKey();
    key.add(context);
    key.add(deck);
    return Hashes.of(key.folded + key.text);
  }

  private static String text(Object value) throws IOException {
    DeckKey key = new DeckKey();
    key.add(value);
    return key.folded + key.text;
  }

  /** Adds a value such that no two different ones give the same text. */
  private void add(Object value) throws IOException {
    if (value instanceof Media medium) {
      add(medium.name());
      add(medium.fingerprint());
      add(medium.picture());
    } else if (value instanceof TypeFile file) {
      add(file.name());
      try (InputStream in = file.content().open()) {
        add(Fingerprint.of(in));
      }
    } else if (value instanceof Record parts) {
      text.append('(').append(parts.getClass().getSimpleName());
      addParts(parts);
    } else if (value instanceof Optional<?> optional) {
      text.append(optional.isPresent() ? '+' : '-');
      add(optional.isPresent() ? optional.get() : "");
    } else if (value instanceof Map<?, ?> map) {
      addMap(map);
    } else if (value instanceof Collection<?> some) {
      text.append('[').append(some.size()).append(':');
      for (Object one : inOrder(some)) {
        add(one);
        fold();
      }
    } else {
      String words = words(value);
      text.append('"').append(words.length()).append(':').append(words);
    }
  }

  private void fold() {
    if (text.length() > PIECE) {
      folded = Hashes.of(folded + text);
      text.setLength(0);
    }
  }

  private void addParts(Record value) throws IOException {
    for (Method part : PARTS.computeIfAbsent(value.getClass(), RecordText::accessors)) {
      add(RecordText.read(part, value));
    }
  }

  private void addMap(Map<?, ?> map) throws IOException {
    Map<String, String> sorted = new TreeMap<>();
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      sorted.put(text(entry.getKey()), text(entry.getValue()));
    }
    text.append('{').append(sorted.size()).append(':');
    sorted.forEach((key, one) -> text.append(key).append(one));
  }

  /** The order of a set says nothing. */
  private static Collection<?> inOrder(Collection<?> some) throws IOException {
    if (!(some instanceof Set<?>)) {
      return some;
    }
    Collection<String> sorted = new TreeSet<>();
    for (Object one : some) {
      sorted.add(text(one));
    }
    return sorted;
  }

  /** The text of what has no parts. */
  private static String words(Object value) {
    if (value instanceof CharSequence
        || value instanceof Number
        || value instanceof Boolean
        || value instanceof Enum<?>
        || value instanceof java.time.Instant) {
      return value.toString();
    }
    throw new IllegalArgumentException("not known to be equal: " + value.getClass());
  }
}
