package dev.glossdeck.export.anki;

import dev.glossdeck.deck.Media;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Names media for Anki, which keeps all of a learner's in one folder: without folders and without
 * {@code []<>:"/?*^\|}, of at most 120 bytes.
 */
final class MediaFileNames {
  private static final int MOST_BYTES = 120;
  private static final String UNFIT = "[\\[\\]<>:\"%/?*^\\\\|\\p{Cntrl}]";

  private final Map<String, String> flat = new LinkedHashMap<>();

  MediaFileNames(List<Media> media) {
    Set<String> taken = new HashSet<>();
    for (Media medium : media) {
      String plain = shortened(medium.name().replaceAll(UNFIT, "_"));
      String name = plain;
      for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
        name = i + "_" + plain;
      }
      flat.put(medium.name(), name);
    }
  }

  /** The name in Anki of a medium; one that the deck lacks keeps its own. */
  String of(String name) {
    return flat.getOrDefault(name, name);
  }

  /** Keeps the end, where the ending and the name itself stand. */
  private static String shortened(String name) {
    String kept = name;
    while (kept.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
      kept = kept.substring(kept.offsetByCodePoints(0, 1));
    }
    return kept;
  }
}
