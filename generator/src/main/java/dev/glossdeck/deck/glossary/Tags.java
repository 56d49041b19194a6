package dev.glossdeck.deck.glossary;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Groups the notes of a deck by their tags. A note stands in the group of each tag that it has. */
public final class Tags {
  private static final int LEAST_NOTES = 2;

  private Tags() {}

  /**
   * The groups of tags that two notes or more have.
   *
   * @param entries a deck's
   * @return by the tags as their author wrote them; named so, too, and with slugs of their own
   */
  public static Map<String, Topic> of(List<GlossaryEntry> entries) {
    Map<String, List<GlossaryEntry>> byTag = new TreeMap<>();
    for (GlossaryEntry entry : entries) {
      for (String tag : new LinkedHashSet<>(entry.note().tags())) {
        byTag.computeIfAbsent(tag, key -> new ArrayList<>()).add(entry);
      }
    }
    Slugs slugs = new Slugs();
    Map<String, Topic> groups = new TreeMap<>();
    byTag.forEach(
        (tag, members) -> {
          if (members.size() >= LEAST_NOTES) {
            String slug = slugs.take(Slugs.fold(tag), Topic.distinction(tag));
            groups.put(tag, new Topic(tag, slug, members));
          }
        });
    return groups;
  }
}
