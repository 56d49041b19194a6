package dev.glossdeck.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A deck of random words, the same at each run. Each answer names another card.
 *
 * @param kind what is in it
 * @param cards in their order
 */
record BenchmarkDeck(Kind kind, List<Card> cards) {
  private static final int VOCABULARY = 20_000;
  private static final int WORDS_OF_AN_ANSWER = 30;
  private static final List<String> LATIN =
      List.of("ba", "ce", "di", "fo", "gu", "la", "me", "ni", "po", "ru", "sa", "te");
  private static final List<String> ARABIC =
      List.of("با", "سي", "دو", "فا", "قي", "لو", "ما", "ني", "هو", "را", "كا", "تي");

  /** What is in a deck. */
  enum Kind {
    /** Text alone. */
    PLAIN("txt"),
    /** Markdown with a list and a formula a card. */
    MATHS("md"),
    /** Text in Latin and in Arabic letters. */
    ARABIC("txt");

    private final String ending;

    Kind(String ending) {
      this.ending = ending;
    }
  }

  /** A question and its answer, as the deck's format has them. */
  record Card(String question, String answer) {}

  static BenchmarkDeck of(Kind kind, int size) {
    Random random = new Random(size);
    List<String> words = vocabulary(LATIN, random);
    List<String> others = kind == Kind.ARABIC ? vocabulary(ARABIC, random) : words;
    List<String> terms =
        IntStream.range(0, size).mapToObj(i -> some(words, 2, random) + " " + i).toList();
    List<Card> cards = new ArrayList<>();
    for (String term : terms) {
      String said = some(words, WORDS_OF_AN_ANSWER / 2, random);
      String more = some(others, WORDS_OF_AN_ANSWER / 2, random);
      String other = terms.get(random.nextInt(size));
      String plain = "It is " + said + " " + more + " of " + other + ".";
      String marked =
          "It is **%s** %s with $x_{%d} = \\frac{a}{b}$.\n\n- %s\n- %s"
              .formatted(said, more, random.nextInt(50), other, some(words, 2, random));
      cards.add(new Card("What is " + term + "?", kind == Kind.MATHS ? marked : plain));
    }
    return new BenchmarkDeck(kind, List.copyOf(cards));
  }

  private static List<String> vocabulary(List<String> syllables, Random random) {
    return IntStream.range(0, VOCABULARY)
        .mapToObj(
            i ->
                IntStream.range(0, 3)
                    .mapToObj(s -> syllables.get(random.nextInt(syllables.size())))
                    .collect(Collectors.joining()))
        .toList();
  }

  private static String some(List<String> words, int count, Random random) {
    return IntStream.range(0, count)
        .mapToObj(i -> words.get(random.nextInt(words.size())))
        .collect(Collectors.joining(" "));
  }

  /** Writes the deck into a folder; returns its file. */
  Path writeInto(Path folder) throws IOException {
    String text =
        cards.stream()
            .map(
                card ->
                    kind == Kind.MATHS
                        ? "## " + card.question() + "\n\n" + card.answer() + "\n\n"
                        : card.question() + "|" + card.answer() + "\n")
            .collect(Collectors.joining());
    return Files.writeString(folder.resolve("deck." + kind.ending), text);
  }
}
