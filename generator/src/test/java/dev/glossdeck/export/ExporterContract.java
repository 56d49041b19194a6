package dev.glossdeck.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.TestDecks;
import dev.glossdeck.deck.glossary.Library;
import dev.glossdeck.markup.MarkupFormat;
import dev.glossdeck.output.MemoryOutput;
import dev.glossdeck.parallel.Growth;
import dev.glossdeck.parallel.TestWorkers;
import dev.glossdeck.parallel.Workers;
import dev.glossdeck.publish.Exporters;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What every exporter promises. A test of an exporter extends this class. */
public abstract class ExporterContract {
  private static final int MANY = 10_000;

  /** Where and how a build runs. */
  private record Place(String locale, String zone, int threads) {}

  private static final List<Place> PLACES =
      List.of(
          new Place("en-US", "UTC", 2),
          new Place("ar-EG-u-nu-arab", "Pacific/Kiritimati", 1),
          new Place("tr-TR", "America/St_Johns", 7),
          new Place("th-TH-u-ca-buddhist", "Pacific/Auckland", 3));

  /** The exporter to test. */
  protected abstract Exporter exporter(Workers workers);

  /** Fails unless the files of {@link TestDecks#large} hold all its cards. */
  protected abstract void assertHoldsAll(MemoryOutput output, int cards) throws Exception;

  @Test
  final void writesTheSameBytesAnywhere() throws IOException {
    Locale ownLocale = Locale.getDefault();
    TimeZone ownZone = TimeZone.getDefault();
    MemoryOutput expected = export(2, mixed(), longer());
    try {
      for (Place place : PLACES) {
        Locale.setDefault(Locale.forLanguageTag(place.locale()));
        TimeZone.setDefault(TimeZone.getTimeZone(place.zone()));
        MemoryOutput actual = export(place.threads(), mixed(), longer());
        assertThat(actual.files().keySet())
            .as(place.toString())
            .isEqualTo(expected.files().keySet());
        expected
            .files()
            .forEach(
                (path, bytes) ->
                    assertThat(actual.bytes(path)).as("%s: %s", place, path).isEqualTo(bytes));
      }
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
  final void takesMemoryInProportionToTheCards() throws IOException {
    Growth.assertLinear(200, cards -> exportHere(TestDecks.large(cards)));
  }

  @Test
  final void takesMemoryInProportionToTheLengthOfACard() throws IOException {
    // Texts that no other exporter's test has parsed.
    String words = "*a* word of " + getClass().getSimpleName() + ", `b` ";
    Growth.assertLinear(
        500, count -> exportHere(TestDecks.markdown("What?|" + words.repeat(count))));
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

  @Test
  final void writesTheDownloadsOfItsFormatAndNoOther() throws IOException {
    Deck deck = mixed();
    List<String> declared =
        format().downloads().stream()
            .filter(download -> download.isMadeFor(deck))
            .map(download -> "downloads/mixed." + download.ending())
            .toList();
    assertThat(export(1, deck).files().keySet())
        .filteredOn(path -> path.startsWith("downloads/") && !path.equals("downloads/index.html"))
        .containsExactlyInAnyOrderElementsOf(declared);
  }

  @Test
  final void hasWordsForItsDownloadsInEveryLanguage() throws IOException {
    for (String language : List.of("en", "de")) {
      String bundle = "/dev/glossdeck/templates/messages_" + language + ".properties";
      Properties words = new Properties();
      try (InputStream in = ExporterContract.class.getResourceAsStream(bundle)) {
        words.load(in);
      }
      for (Download download : format().downloads()) {
        assertThat(words.stringPropertyNames())
            .as(bundle)
            .contains(download.message(), download.message() + "About");
      }
    }
  }

  @Test
  final void isAnOutputThatABuildKnows() throws IOException {
    assertThat(Exporters.formats()).extracting(OutputFormat::name).contains(format().name());
  }

  private OutputFormat format() throws IOException {
    return TestWorkers.with(1, workers -> exporter(workers).format());
  }

  private MemoryOutput export(int threads, Deck... decks) throws IOException {
    MemoryOutput output = new MemoryOutput();
    Library library = new Library(List.of(decks));
    TestWorkers.with(threads, workers -> exporter(workers).export(library, output));
    return output;
  }

  private void exportHere(Deck deck) throws IOException {
    Library library = new Library(List.of(deck));
    TestWorkers.here(workers -> exporter(workers).export(library, new MemoryOutput()));
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
