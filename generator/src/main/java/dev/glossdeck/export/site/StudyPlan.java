package dev.glossdeck.export.site;

import dev.glossdeck.deck.glossary.Glossary;
import dev.glossdeck.deck.glossary.GlossaryEntry;
import dev.glossdeck.deck.glossary.Topic;
import dev.glossdeck.export.DeckPaths;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which cards are studied on which page. A deck of up to 1000 notes has one page. A larger one is
 * studied in parts, a topic or 500 notes each, with a page to choose from; a page opened from a
 * disk cannot load data, so that each part is a page that holds its cards.
 *
 * @param parts in the deck's order
 * @param pathBySlug the page of each entry, for looking up
 * @param isWhole whether all cards are on one page
 */
record StudyPlan(List<Part> parts, Map<String, String> pathBySlug, boolean isWhole) {
  static final int ONE_PAGE = 1000;
  private static final int SLICE = 500;

  /**
   * Cards that are studied on one page.
   *
   * @param path in the published folder
   * @param name for readers
   * @param topic if all its cards are of one
   * @param entries in the deck's order
   */
  record Part(String path, String name, Optional<Topic> topic, List<GlossaryEntry> entries) {}

  static StudyPlan of(Glossary glossary, Messages words, DeckPaths paths) {
    List<Part> parts = new ArrayList<>();
    boolean isWhole = glossary.entries().size() <= ONE_PAGE;
    if (isWhole) {
      parts.add(new Part(paths.study(), words.get("study"), Optional.empty(), glossary.entries()));
    } else {
      for (Topic topic : glossary.topics()) {
        slice(parts, Optional.of(topic), topic.entries(), words, paths);
      }
      slice(parts, Optional.empty(), withoutTopic(glossary), words, paths);
    }
    Map<String, String> pathBySlug = new HashMap<>();
    for (Part part : parts) {
      part.entries().forEach(entry -> pathBySlug.put(entry.slug(), part.path()));
    }
    return new StudyPlan(List.copyOf(parts), Map.copyOf(pathBySlug), isWhole);
  }

  private static List<GlossaryEntry> withoutTopic(Glossary glossary) {
    Set<GlossaryEntry> grouped = Collections.newSetFromMap(new IdentityHashMap<>());
    glossary.topics().forEach(topic -> grouped.addAll(topic.entries()));
    return glossary.entries().stream().filter(entry -> !grouped.contains(entry)).toList();
  }

  private static void slice(
      List<Part> parts,
      Optional<Topic> topic,
      List<GlossaryEntry> entries,
      Messages words,
      DeckPaths paths) {
    int size = entries.size() <= ONE_PAGE ? ONE_PAGE : SLICE;
    for (int from = 0; from < entries.size(); from += size) {
      int to = Math.min(entries.size(), from + size);
      String range = words.with("cardRange", from + 1, to);
      String name =
          topic
              .map(Topic::name)
              .map(title -> entries.size() <= size ? title : title + ", " + range)
              .orElse(range);
      String path = paths.studyPart(parts.size() + 1);
      parts.add(new Part(path, name, topic, entries.subList(from, to)));
    }
  }

  /** Where an entry's cards are studied, its topic chosen. */
  Address placeOf(GlossaryEntry entry, Optional<Topic> topic) {
    String id = cardId(entry.slug(), entry.note().cards().get(0).key().number());
    return new Address(pathBySlug.get(entry.slug()), choice(topic) + "#" + id);
  }

  /** Where a topic is studied from its beginning. */
  Address placeOf(Topic topic) {
    String path = pathBySlug.get(topic.entries().get(0).slug());
    return new Address(path, choice(Optional.of(topic)));
  }

  private String choice(Optional<Topic> topic) {
    return isWhole ? topic.map(chosen -> "?topic=" + chosen.slug()).orElse("") : "";
  }

  /** The id of a card's element. No slug holds a dot, so that no two are equal. */
  static String cardId(String slug, int number) {
    return slug + "." + number;
  }
}
