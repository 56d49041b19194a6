package dev.glossdeck.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.TestDecks;
import dev.glossdeck.deck.glossary.Library;
import dev.glossdeck.markup.MarkupFormat;
import dev.glossdeck.output.MemoryOutput;
import dev.glossdeck.parallel.Workers;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every exporter promises. A test of an exporter extends this class. */
public abstract class ExporterContract {
  private static final int MANY = 10_000;

  /** The exporter to test. */
  protected abstract Exporter exporter(Workers workers);

  /** Fails unless the files of {@link TestDecks#large} hold all its cards. */
  protected abstract void assertHoldsAll(MemoryOutput output, int cards) throws Exception;

  @ParameterizedTest
  @CsvSource({
    "en-US, UTC, 2",
    "ar-EG-u-nu-arab, Pacific/Kiritimati, 1",
    "tr-TR, America/St_Johns, 7",
    "th-TH-u-ca-buddhist, Pacific/Auckland, 3",
  })
  final void writesTheSameBytesAnywhere(String locale, String zone, int threads)
      throws IOException {
    MemoryOutput expected = export(2, mixed(), longer());
    Locale ownLocale = Locale.getDefault();
    TimeZone ownZone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(locale));
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      MemoryOutput actual = export(threads, mixed(), longer());
      assertThat(actual.files().keySet()).isEqualTo(expected.files().keySet());
      expected
          .files()
          .forEach((path, bytes) -> assertThat(actual.bytes(path)).as(path).isEqualTo(bytes));
    } finally {
      Locale.setDefault(ownLocale);
      TimeZone.setDefault(ownZone);
    }
  }

  @Test
  @Timeout(240)
  final void takesTenThousandCards() throws Exception {
    assertHoldsAll(export(2, TestDecks.large(MANY)), MANY);
  }

  @Test
  final void isNeverGivenAnEmptyDeck() {
    assertThatThrownBy(() -> export(1, TestDecks.plain()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the deck \"d\" has no card");
  }

  @Test
  final void writesPlainRelativePathsOnly() throws IOException {
    String[] cards = {"../../etc?|a", "C:\\con?|b", "a/b\u0000c?|c", "..|d"};
    Deck one = TestDecks.deck("a b#c%", MarkupFormat.PLAIN, cards);
    Deck two = TestDecks.deck("\u00fcber", MarkupFormat.PLAIN, cards);
    assertThat(export(1, one, two).files().keySet())
        .isNotEmpty()
        .allSatisfy(
            path ->
                assertThat(path.split("/", -1))
                    .noneMatch(
                        name -> name.startsWith(".") || name.matches("|.*[\\\\:?*\u0000].*")));
  }

  @Test
  final void givesEachOfSeveralDecksItsOwnFiles() throws IOException {
    MemoryOutput output = export(1, mixed(), TestDecks.plain("q|a"));
    assertThat(output.files().keySet())
        .anyMatch(path -> path.startsWith("d/"))
        .anyMatch(path -> path.startsWith("mixed/"));
  }

  private MemoryOutput export(int threads, Deck... decks) throws IOException {
    MemoryOutput output = new MemoryOutput();
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    try {
      exporter(new Workers(executor)).export(new Library(List.of(decks)), output);
    } finally {
      executor.shutdown();
    }
    return output;
  }

  private static Deck mixed() {
    return TestDecks.deck(
        "mixed",
        MarkupFormat.MARKDOWN,
        "What is *İstanbul*?|A city, **not** `code`\n\n1. one\n2. two\n\n> said",
        "What is 1,5?|A number: $x^2$\n\n```\ncode\n```",
        "What is ä?|An umlaut, [linked](https://example.org)");
  }

  /** Three hundred cards that need ever more room. */
  private static Deck longer() {
    return TestDecks.markdown(
        IntStream.range(0, 300)
            .mapToObj(i -> "What is **" + i + "**?|- a\n- *b* `c`\n\n" + "word ".repeat(i * 3))
            .toArray(String[]::new));
  }
}
