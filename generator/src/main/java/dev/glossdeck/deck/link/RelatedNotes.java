package dev.glossdeck.deck.link;

import dev.glossdeck.deck.glossary.GlossaryEntry;
import dev.glossdeck.deck.headword.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds notes that are alike by what few others have: words of their headwords, and terms that they
 * mention. What two notes share counts for the less the more others have it (the idea of inverse
 * document frequency, Spärck Jones 1972).
 */
final class RelatedNotes {
  private static final int MOST = 3;
  private static final int RARE = 6;
  private static final double LEAST_ALIKE = 0.33;
  private static final int SHORTEST_WORD = 4;

  /** The weight of a shared mention: less than that of a shared subject. */
  private static final double MENTION = 0.5;

  private static final String MARK = "#";

  private final List<Set<String>> features;
  private final Map<String, List<Integer>> notes = new HashMap<>();

  private RelatedNotes(List<Set<String>> features) {
    this.features = features;
    for (int note = 0; note < features.size(); note++) {
      for (String feature : features.get(note)) {
        notes.computeIfAbsent(feature, key -> new ArrayList<>()).add(note);
      }
    }
  }

  /**
   * The notes that are most like each note, besides those that it mentions or that mention it.
   *
   * @param mentions the mentions of each note
   * @return numbers of at most three notes each, the most alike first
   */
  static List<List<Integer>> of(
      List<GlossaryEntry> entries, List<List<Mention>> mentions, Words words) {
    List<Set<String>> features =
        IntStream.range(0, entries.size())
            .mapToObj(note -> features(entries.get(note), mentions.get(note), words))
            .toList();
    RelatedNotes related = new RelatedNotes(features);
    return IntStream.range(0, entries.size()).mapToObj(related::of).toList();
  }

  private static Set<String> features(GlossaryEntry entry, List<Mention> mentions, Words words) {
    Set<String> features = new TreeSet<>();
    Stream.concat(Stream.of(entry.headword()), entry.compared().stream())
        .flatMap(name -> Stream.of(words.key(name).split(" ", -1)))
        .filter(word -> word.length() >= SHORTEST_WORD && !words.isCommon(word))
        .forEach(features::add);
    features.add("=" + words.key(LinkNames.unqualified(entry.headword())));
    mentions.forEach(mention -> features.add(MARK + mention.target()));
    return features;
  }

  private static boolean isMention(String feature) {
    return feature.startsWith(MARK);
  }

  private List<Integer> of(int note) {
    Map<Integer, Double> alike = new TreeMap<>();
    for (String feature : features.get(note)) {
      List<Integer> others = notes.get(feature);
      if (others.size() > 1 && others.size() <= RARE) {
        double weight = (isMention(feature) ? MENTION : 1.0) / others.size();
        others.forEach(other -> alike.merge(other, weight, Double::sum));
      }
    }
    return alike.entrySet().stream()
        .filter(other -> other.getValue() >= LEAST_ALIKE && areApart(note, other.getKey()))
        .sorted(
            Comparator.comparing((Map.Entry<Integer, Double> other) -> -other.getValue())
                .thenComparing(Map.Entry::getKey))
        .limit(MOST)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Whether neither of two notes mentions the other. */
  private boolean areApart(int note, int other) {
    return note != other
        && !features.get(note).contains(MARK + other)
        && !features.get(other).contains(MARK + note);
  }
}
