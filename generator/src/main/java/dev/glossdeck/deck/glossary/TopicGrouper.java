package dev.glossdeck.deck.glossary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Groups the notes of a deck by the topics that its author gave: headings, columns or names of
 * decks. Where there are none, tags do: those that two notes or more have, if half of the notes
 * have one. Of several tags a note's first one counts. A deck without either has no topics: groups
 * made from its words were tried, and no teacher would have named them so.
 */
final class TopicGrouper {
  private static final int LEAST_NOTES = 2;
  private static final int LEAST_TOPICS = 2;

  private TopicGrouper() {}

  /** The topics in the order of the deck. */
  static List<Topic> of(List<GlossaryEntry> entries) {
    Map<String, List<GlossaryEntry>> byName = byTopic(entries);
    Slugs slugs = new Slugs();
    List<Topic> topics = new ArrayList<>();
    (byName.isEmpty() ? byTag(entries) : byName)
        .forEach(
            (name, members) ->
                topics.add(
                    new Topic(
                        name, slugs.take(Slugs.fold(name), Topic.distinction(name)), members)));
    return topics;
  }

  private static Map<String, List<GlossaryEntry>> byTopic(List<GlossaryEntry> entries) {
    Map<String, List<GlossaryEntry>> byName = new LinkedHashMap<>();
    entries.forEach(entry -> entry.note().topic().ifPresent(name -> add(byName, name, entry)));
    return byName;
  }

  private static void add(
      Map<String, List<GlossaryEntry>> byName, String name, GlossaryEntry entry) {
    byName.computeIfAbsent(name, key -> new ArrayList<>()).add(entry);
  }

  private static Map<String, List<GlossaryEntry>> byTag(List<GlossaryEntry> entries) {
    Map<String, Integer> counts = new HashMap<>();
    for (GlossaryEntry entry : entries) {
      Set<String> tags = new HashSet<>(entry.note().tags());
      tags.forEach(tag -> counts.merge(tag, 1, Integer::sum));
    }
    if (counts.isEmpty()) {
      return Map.of();
    }
    Map<String, List<GlossaryEntry>> byName = new LinkedHashMap<>();
    int grouped = 0;
    for (GlossaryEntry entry : entries) {
      Optional<String> first =
          entry.note().tags().stream().filter(tag -> counts.get(tag) >= LEAST_NOTES).findFirst();
      first.ifPresent(tag -> add(byName, shown(tag), entry));
      grouped += first.isPresent() ? 1 : 0;
    }
    boolean isUseful = byName.size() >= LEAST_TOPICS && grouped * 2 >= entries.size();
    return isUseful ? byName : Map.of();
  }

  /** Tags have no spaces, and {@code ::} between their levels (Anki's manual, "Using Tags"). */
  private static String shown(String tag) {
    String words = tag.replace("::", ": ").replace('_', ' ').strip();
    return words.isEmpty() ? tag : words;
  }
}
