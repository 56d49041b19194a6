package dev.glossdeck.lint;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.glossary.Glossary;
import dev.glossdeck.deck.glossary.Library;
import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.parallel.TestWorkers;
import dev.glossdeck.read.DeckReader;
import dev.glossdeck.read.ReadOptions;
import dev.glossdeck.read.Sources;
import dev.glossdeck.read.delimited.DelimitedDeckReader;
import dev.glossdeck.read.markdown.MarkdownDeckReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Decks and what the rules find in them, without path: {@code 2:1 [code] what is wrong}. */
final class LintFixture {
  private LintFixture() {}

  /** What is found in a deck of lines {@code question|answer}. */
  static List<String> text(String... lines) {
    return found(new DelimitedDeckReader(ReadOptions.NONE), "d.txt", lines);
  }

  /** What is found in a Markdown deck, given by its lines. */
  static List<String> markdown(String... lines) {
    return found(new MarkdownDeckReader(), "d.md", lines);
  }

  private static List<String> found(DeckReader reader, String path, String... lines) {
    try {
      String text = String.join("\n", lines) + "\n";
      Deck deck = reader.read(Sources.text(path, text)).deck().orElseThrow();
      Library library = new Library(List.of(deck));
      return TestWorkers.with(2, workers -> Lint.check(library, workers)).stream()
          .map(LintFixture::words)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A deck as rules look at it. */
  static LintedDeck linted(Deck deck, Glossary glossary) {
    try {
      return TestWorkers.here(workers -> LintedDeck.of(deck, () -> glossary, workers));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String words(Diagnostic one) {
    String place = one.position().line() + ":" + one.position().column();
    return place + " [" + one.code() + "] " + one.problem();
  }

  /** Lines of cards that no rule finds anything in, with others behind them. */
  static String[] among(int cards, String answerEnd, String... others) {
    Stream<String> usual =
        IntStream.range(0, cards)
            .mapToObj(i -> "Which is plant " + i + "?|It grows in valley " + i + answerEnd);
    return Stream.concat(usual, Stream.of(others)).toArray(String[]::new);
  }
}
