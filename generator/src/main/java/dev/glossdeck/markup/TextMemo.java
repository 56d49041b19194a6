package dev.glossdeck.markup;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/**
 * The results of a pure function of texts, kept while there is room: a build asks for the tree of a
 * side several times, and one that follows an edit in the same JVM for the same sides again. Those
 * not asked for lately go first. Safe for several threads.
 *
 * @param <T> the type of an immutable result
 */
final class TextMemo<T> {
  /** Trees have some twenty bytes for a character of their text: up to a tenth of the heap. */
  private static final long USUAL_ROOM = Runtime.getRuntime().maxMemory() / 400;

  /** The characters that an entry without any would have. */
  private static final int OF_AN_ENTRY = 50;

  private final Function<MarkupText, T> function;
  private final long room;
  private final AtomicLong taken = new AtomicLong();
  private volatile Map<MarkupText, T> recent = new ConcurrentHashMap<>();
  private volatile Map<MarkupText, T> earlier = Map.of();

  TextMemo(Function<MarkupText, T> function) {
    this(function, USUAL_ROOM);
  }

  /**
   * A memo of some size.
   *
   * @param function gives equal results for equal texts
   * @param room in characters of texts, for the recent ones and as much again for the others
   */
  TextMemo(Function<MarkupText, T> function, long room) {
    this.function = function;
    this.room = room;
  }

  T of(MarkupText text) {
    Optional<T> known = Optional.ofNullable(recent.get(text));
    return known.isPresent() ? known.get() : remembered(text);
  }

  private T remembered(MarkupText text) {
    T result = Optional.ofNullable(earlier.get(text)).orElseGet(() -> function.apply(text));
    int size = text.source().length() + OF_AN_ENTRY;
    if (size <= room) {
      recent.put(text, result);
      if (taken.addAndGet(size) > room) {
        forget();
      }
    }
    return result;
  }

  private synchronized void forget() {
    if (taken.get() > room) {
      earlier = recent;
      recent = new ConcurrentHashMap<>();
      taken.set(0);
    }
  }
}
