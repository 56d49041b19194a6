package dev.glossdeck.read.anki;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

/** Reads which deck each note of a collection is in: that of its first card. */
final class PackageDecks {
  private static final String LEVEL = "\u001F";

  private PackageDecks() {}

  /** The full names of decks by note, {@code ::} between levels. */
  static Map<Long, String> of(Collection collection) throws PackageFault {
    Map<Long, String> names = new HashMap<>();
    if (collection.hasTable("decks")) {
      collection.each(
          "select id, name from decks",
          row -> names.put(row.getLong(1), String.valueOf(row.getString(2)).replace(LEVEL, "::")));
    } else {
      collection.each(
          "select d.key, json_extract(d.value, '$.name') from col, json_each(col.decks) d",
          row -> names.put(row.getLong(1), String.valueOf(row.getString(2))));
    }
    Map<Long, String> byNote = new HashMap<>();
    collection.each(
        "select nid, case when odid = 0 then did else odid end from cards order by ord desc",
        row -> {
          String name = names.get(row.getLong(2));
          if (name != null) {
            byNote.put(row.getLong(1), name);
          }
        });
    return byNote;
  }

  /** The deck that holds all others of a package, if there is one; else the empty text. */
  static String common(Map<Long, String> byNote) {
    TreeSet<String> names = new TreeSet<>(byNote.values());
    if (names.isEmpty()) {
      return "";
    }
    String common = names.first();
    for (String name : names) {
      while (!common.isEmpty() && !name.equals(common) && !name.startsWith(common + "::")) {
        int level = common.lastIndexOf("::");
        common = level < 0 ? "" : common.substring(0, level);
      }
    }
    // Where Anki puts what has no deck; no name of a deck.
    return common.equals("Default") ? "" : common;
  }
}
