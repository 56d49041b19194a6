package dev.glossdeck.export.pdf.font;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of a text that were shaped already, since the short words of a language come again and
 * again. Only words between spaces count: others may be joined to what is beside them. Thread-safe.
 */
final class ShapedWords {
  /** The number of words beyond which none is kept, a few megabytes. */
  private static final int MOST = 8192;

  private final Map<Key, List<ShapedCluster>> words = new ConcurrentHashMap<>();

  private record Key(String word, boolean rightToLeft) {}

  /** The shape of a word; empty if it is not known. */
  Optional<List<ShapedCluster>> find(TextPart part, boolean rightToLeft) {
    return isAlone(part)
        ? Optional.ofNullable(words.get(new Key(part.shown(), rightToLeft)))
        : Optional.empty();
  }

  /** Keeps the shape of a word. */
  void add(TextPart part, boolean rightToLeft, List<ShapedCluster> shaped) {
    if (isAlone(part) && words.size() < MOST) {
      words.put(new Key(part.shown(), rightToLeft), List.copyOf(shaped));
    }
  }

  private static boolean isAlone(TextPart part) {
    String text = part.text();
    return (part.start() == 0 || text.charAt(part.start() - 1) == ' ')
        && (part.end() == text.length() || text.charAt(part.end()) == ' ');
  }
}
