package dev.glossdeck.read.anki;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds the names of notes in a list whose commas may part names or stand within one. */
final class NameList {
  /** More commas are no name's. */
  private static final int MOST_PARTS = 20;

  private final Map<String, String> known = new HashMap<>();
  private int mostParts = 1;

  /** Knows a name. */
  void add(String name) {
    known.putIfAbsent(key(name), name);
    mostParts = Math.min(MOST_PARTS, Math.max(mostParts, name.split(",", -1).length));
  }

  /**
   * The known names in a list.
   *
   * @param parts the parts between its commas
   * @param unknown takes the parts that belong to no name
   */
  List<String> of(List<String> parts, List<String> unknown) {
    List<String> names = new ArrayList<>();
    int at = 0;
    while (at < parts.size()) {
      int length = Math.min(mostParts, parts.size() - at);
      while (length > 0 && !known.containsKey(joined(parts, at, length))) {
        length--;
      }
      if (length == 0) {
        unknown.add(parts.get(at++));
      } else {
        names.add(known.get(joined(parts, at, length)));
        at += length;
      }
    }
    return names;
  }

  private static String joined(List<String> parts, int from, int length) {
    return key(String.join(",", parts.subList(from, from + length)));
  }

  private static String key(String name) {
    String plain = name.indexOf(',') < 0 ? name : name.replaceAll("\\s*+,\\s*+", ",");
    return plain.strip().toLowerCase(Locale.ROOT);
  }
}
