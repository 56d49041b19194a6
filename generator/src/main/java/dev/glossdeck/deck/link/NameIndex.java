package dev.glossdeck.deck.link;

import dev.glossdeck.deck.headword.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.ahocorasick.trie.PayloadTrie;

/** The names of a deck's notes, to be found in texts (Aho and Corasick, 1975). Immutable. */
public final class NameIndex {
  private final Vocabulary vocabulary;
  private final PayloadTrie<List<LinkName>> trie;

  /**
   * An index of some names.
   *
   * @param names in any order, each of a word or more
   * @param words of the language of the deck
   */
  public NameIndex(List<LinkName> names, Words words) {
    vocabulary = new Vocabulary(names, words);
    Map<String, List<LinkName>> byLine = new TreeMap<>();
    for (LinkName name : names) {
      byLine
          .computeIfAbsent(TextWords.line(name.text(), vocabulary), key -> new ArrayList<>())
          .add(name);
    }
    PayloadTrie.PayloadTrieBuilder<List<LinkName>> builder = PayloadTrie.builder();
    byLine.forEach((line, ofLine) -> builder.addKeyword(line, List.copyOf(ofLine)));
    trie = builder.build();
  }

  /**
   * A name in a text.
   *
   * @param start its place
   * @param end the end, exclusive
   * @param target the note that it means; empty if it may mean several
   */
  record Match(int start, int end, OptionalInt target) {}

  private record Found(int from, int to, List<LinkName> names) {}

  /**
   * The names in a text from the first to the last; of those that overlap the one that begins
   * first, and of those that begin together the longest.
   *
   * @param isSentenceStart whether the text begins a sentence
   * @param self the note of the text; what it compares may hold the name of another
   */
  List<Match> matches(String text, boolean isSentenceStart, int self) {
    TextWords line = new TextWords(text, vocabulary);
    List<Found> found = new ArrayList<>();
    trie.parseText(
        line.line(),
        emit -> {
          int from = line.place(emit.getStart());
          int to = from + TextWords.count(emit.getKeyword());
          return found.add(new Found(from, to, emit.getPayload()));
        });
    found.sort(
        Comparator.comparing(Found::from).thenComparing(Found::to, Comparator.reverseOrder()));
    return leftmost(line, found, new Sentences(text, isSentenceStart), self);
  }

  private static List<Match> leftmost(
      TextWords line, List<Found> found, Sentences sentences, int self) {
    List<Match> matches = new ArrayList<>();
    int next = 0;
    for (Found one : found) {
      if (one.from() >= next && !line.isCut(one.from(), one.to())) {
        int start = line.word(one.from()).start();
        Spelling.Place place =
            new Spelling.Place(
                sentences.beginsAt(start), line.isAmongCapitals(one.from(), one.to()));
        List<String> written = line.written(one.from(), one.to());
        List<LinkName> fitting =
            one.names().stream()
                .filter(name -> name.target() != self || name.rank() != Rank.COMPARED)
                .filter(name -> name.spelling().fits(written, place))
                .toList();
        if (!fitting.isEmpty()) {
          matches.add(new Match(start, line.word(one.to() - 1).end(), LinkName.meant(fitting)));
          next = one.to();
        }
      }
    }
    return matches;
  }
}
