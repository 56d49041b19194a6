package dev.glossdeck.benchmark;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.TestDecks;
import dev.glossdeck.deck.glossary.Glossary;
import dev.glossdeck.deck.link.Links;
import dev.glossdeck.parallel.TestWorkers;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Prints how long the glossary and the links of decks take, in a JVM that grows warm: the last
 * lines count. No test: figures of one machine mean nothing on another, so that each has its ratio
 * to a deck of a tenth of the size.
 *
 * <p>Arguments: numbers of cards, from small to large.
 */
public final class LinkingBenchmark {
  private static final int THREADS = Runtime.getRuntime().availableProcessors();
  private static final int SYLLABLES = 3;
  private static final int VOCABULARY = 20_000;
  private static final int WORDS_OF_AN_ANSWER = 30;
  private static final String CONSONANTS = "bcdfglmnprst";
  private static final String VOWELS = "aeiou";

  private final Random random = new Random(1);
  private final List<String> vocabulary =
      IntStream.range(0, VOCABULARY).mapToObj(i -> word()).toList();

  private LinkingBenchmark() {}

  /** Runs it. */
  public static void main(String... arguments) throws IOException {
    LinkingBenchmark benchmark = new LinkingBenchmark();
    double before = 0;
    for (String cards : arguments) {
      before = benchmark.run(Integer.parseInt(cards), before);
    }
  }

  private double run(int cards, double before) throws IOException {
    Deck deck = deck(cards);
    long start = System.nanoTime();
    Glossary glossary = Glossary.of(deck);
    long named = System.nanoTime();
    Links links = TestWorkers.with(THREADS, workers -> Links.of(glossary, "en", workers));
    double seconds = seconds(named, System.nanoTime());
    int mentions = IntStream.range(0, cards).map(note -> links.mentions(note).size()).sum();
    System.out.printf(
        Locale.ROOT,
        "%7d cards: named in %5.2f s, linked in %5.2f s (%.1f times the line before), %d links%n",
        cards,
        seconds(start, named),
        seconds,
        before == 0 ? 1 : seconds / before,
        mentions);
    return seconds;
  }

  private static double seconds(long from, long to) {
    return (to - from) / 1e9;
  }

  /** Each answer names another card. */
  private Deck deck(int cards) {
    List<String> terms = IntStream.range(0, cards).mapToObj(i -> words(3)).toList();
    List<String> lines = new ArrayList<>();
    for (String term : terms) {
      String other = terms.get(random.nextInt(cards));
      lines.add("What is a " + term + "?|It is " + words(WORDS_OF_AN_ANSWER) + " " + other + ".");
    }
    return TestDecks.plain(lines.toArray(String[]::new));
  }

  private String words(int count) {
    return String.join(
        " ",
        IntStream.range(0, count)
            .mapToObj(i -> vocabulary.get(random.nextInt(VOCABULARY)))
            .toList());
  }

  private String word() {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < SYLLABLES; i++) {
      word.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())));
      word.append(VOWELS.charAt(random.nextInt(VOWELS.length())));
    }
    return word.toString();
  }
}
