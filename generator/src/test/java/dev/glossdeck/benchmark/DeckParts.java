package dev.glossdeck.benchmark;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.TestDecks;
import dev.glossdeck.deck.glossary.Glossary;
import dev.glossdeck.deck.link.Links;
import dev.glossdeck.parallel.TestWorkers;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The work that is done for a whole deck, at sizes whose ratio shows how it grows. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class DeckParts {
  /** The cards of the deck. */
  @Param({"1000", "4000", "16000"})
  public int cards;

  private Deck deck = TestDecks.plain();
  private Glossary glossary = Glossary.of(deck);

  /** Makes a deck in which each answer names another card. */
  @Setup
  public void makeDeck() {
    String[] lines =
        BenchmarkDeck.of(BenchmarkDeck.Kind.PLAIN, cards).cards().stream()
            .map(card -> card.question() + "|" + card.answer())
            .toArray(String[]::new);
    deck = TestDecks.plain(lines);
    glossary = Glossary.of(deck);
  }

  /** Names the cards: headwords, aliases, slugs and related cards. */
  @Benchmark
  public Glossary name() {
    return Glossary.of(deck);
  }

  /** Finds the cards that answers mention. */
  @Benchmark
  public Links link() throws Exception {
    return TestWorkers.with(1, workers -> Links.of(glossary, "en", workers));
  }
}
