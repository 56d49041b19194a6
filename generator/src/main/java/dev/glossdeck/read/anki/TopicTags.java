package dev.glossdeck.read.anki;

import dev.glossdeck.anki.TopicTag;
import dev.glossdeck.read.NoteDraft;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The tags of notes that say their topics. They stand below the id that the deck had when it was
 * written, which a package may be named otherwise than: so it is what most of them stand below, and
 * other tags are the author's.
 */
final class TopicTags {
  private final Map<Integer, List<TopicTag>> found = new HashMap<>();
  private final Map<String, Integer> roots = new TreeMap<>();

  /** Remembers those of a note, by the line of its place. */
  void add(int line, List<TopicTag> tags) {
    if (!tags.isEmpty()) {
      found.put(line, tags);
      tags.stream()
          .map(TopicTag::root)
          .distinct()
          .forEach(root -> roots.merge(root, 1, Integer::sum));
    }
  }

  /** The notes without such tags. */
  List<NoteDraft> removedFrom(List<NoteDraft> drafts, String deckId) {
    Optional<String> root = root(deckId);
    return root.isEmpty()
        ? drafts
        : drafts.stream().map(draft -> without(draft, root.get())).toList();
  }

  /** Empty where two have the same right. */
  private Optional<String> root(String deckId) {
    int most = roots.values().stream().mapToInt(count -> count).max().orElse(0);
    List<String> first =
        roots.entrySet().stream()
            .filter(entry -> entry.getValue() == most)
            .map(Map.Entry::getKey)
            .toList();
    if (first.contains(deckId)) {
      return Optional.of(deckId);
    }
    return first.size() == 1 ? Optional.of(first.get(0)) : Optional.empty();
  }

  private NoteDraft without(NoteDraft draft, String root) {
    List<String> topics =
        found.getOrDefault(draft.position().line(), List.of()).stream()
            .filter(tag -> tag.root().equals(root))
            .map(TopicTag::toString)
            .toList();
    return topics.isEmpty()
        ? draft
        : draft.tagged(draft.tags().stream().filter(tag -> !topics.contains(tag)).toList());
  }
}
