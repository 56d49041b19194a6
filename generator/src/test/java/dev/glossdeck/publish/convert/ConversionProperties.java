package dev.glossdeck.publish.convert;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.KeptShare;
import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.Media;
import dev.glossdeck.deck.Note;
import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.diagnostic.SourcePosition;
import dev.glossdeck.markup.MarkupText;
import dev.glossdeck.publish.RandomDecks;
import dev.glossdeck.publish.source.Formats;
import dev.glossdeck.read.DeckSource;
import dev.glossdeck.read.ReadOptions;
import dev.glossdeck.read.ReadResult;
import dev.glossdeck.write.WrittenDeck;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/**
 * A deck that is written in any format is read as the same deck, or its loss is told; most decks
 * that a format has a place for lose nothing. The seeds are fixed, so that a build can be repeated;
 * more tries look further.
 */
class ConversionProperties {
  private static final Formats READERS = new Formats(ReadOptions.NONE);
  private static final Writers WRITERS = new Writers(Instant.EPOCH);

  @Property(seed = "20261125")
  @StatisticsReport(StatisticsReportMode.OFF)
  void textIsReadAsTheDeckItWasWrittenFrom(@ForAll("decks") Deck deck) throws IOException {
    for (String ending : List.of("txt", "csv", "tsv", "md")) {
      same(deck, ending);
    }
  }

  @Property(seed = "20261125")
  @StatisticsReport(StatisticsReportMode.OFF)
  void packagesAreReadAsTheDeckTheyWereWrittenFrom(@ForAll("packages") Deck deck)
      throws IOException {
    same(deck, "apkg");
  }

  @Property(seed = "20261125")
  void readersEndOnAnyTextAndTellPlacesWithinTheirLines(@ForAll("files") String text)
      throws IOException {
    for (String ending : List.of("txt", "csv", "tsv", "md")) {
      byte[] bytes = text.getBytes(UTF_8);
      ReadResult result = read("deck." + ending, bytes);
      List<String> lines = List.of(text.replace("\uFEFF", "").split("\r\n|\r|\n", -1));
      for (Diagnostic diagnostic : result.diagnostics()) {
        SourcePosition place = diagnostic.position();
        assertThat(place.line()).as(diagnostic.toString()).isBetween(1, lines.size());
        String line = lines.get(place.line() - 1);
        assertThat(place.column())
            .as(diagnostic + " in " + lines)
            .isBetween(1, line.codePointCount(0, line.length()) + 1);
      }
    }
  }

  @Property(seed = "20261125")
  void readersEndOnAnyBytes(@ForAll byte[] bytes) throws IOException {
    for (String ending : List.of("txt", "csv", "tsv", "md", "xlsx", "apkg")) {
      assertThat(read("deck." + ending, bytes).diagnostics())
          .allSatisfy(found -> assertThat(found.position().path()).isEqualTo("deck." + ending));
    }
  }

  private static void same(Deck deck, String ending) throws IOException {
    WrittenDeck written = WRITERS.of(ending).orElseThrow().write(deck);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    written.content().writeTo(bytes);
    ReadResult result = read("deck." + ending, bytes.toByteArray());
    if (DeckLimits.allow(deck, ending)) {
      KeptShare.count(ending, written.losses().isEmpty());
    }
    if (written.losses().isEmpty()) {
      String shown = ending.equals("apkg") ? "" : bytes.toString(UTF_8);
      assertThat(result.deck().map(read -> dump(read, ending)))
          .as(result.diagnostics() + "\n" + shown)
          .contains(dump(deck, ending));
    }
  }

  private static ReadResult read(String path, byte[] bytes) throws IOException {
    if (!path.endsWith(".apkg")) {
      DeckSource source =
          new DeckSource(
              path,
              () -> new ByteArrayInputStream(bytes),
              name -> Optional.of(new ByteArrayInputStream(new byte[0])));
      return READERS.readerOf(path).orElseThrow().read(source);
    }
    // Its media are opened later.
    Path file = Files.createTempFile("deck", ".apkg");
    file.toFile().deleteOnExit();
    Files.write(file, bytes);
    DeckSource source = DeckSource.of(path, file, DeckSource.Neighbours.NONE);
    return READERS.readerOf(path).orElseThrow().read(source);
  }

  /** What a format must keep. */
  private static String dump(Deck deck, String ending) {
    Stream<String> notes = deck.notes().stream().map(ConversionProperties::dump);
    boolean hasMedia = ending.equals("apkg");
    return deck.info()
        + notes.collect(Collectors.joining("\n", "\n", "\n"))
        + (hasMedia ? deck.media().stream().map(ConversionProperties::dump).toList() : "");
  }

  private static String dump(Media medium) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      medium.writeTo(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return medium.name() + "=" + bytes.toString(UTF_8);
  }

  private static String dump(Note note) {
    return note.id()
        + " "
        + note.kind()
        + " "
        + spaced(note.question())
        + " > "
        + spaced(note.answer())
        + " + "
        + note.fields().stream().map(f -> f.name() + "=" + spaced(f.content())).sorted().toList()
        + note.topic()
        + note.tags().stream().sorted().toList()
        + note.naming()
        + note.deckName()
        + note.languages();
  }

  /** Two spaces within a line are written bare in HTML, and read as one: on purpose. */
  private static String spaced(MarkupText side) {
    return side.parse().toString().replaceAll(" {2,}", " ");
  }

  @Provide
  Arbitrary<String> files() {
    return Arbitraries.of(
            "a",
            "|",
            ",",
            "\t",
            ";",
            "---",
            "\n",
            "\n\n",
            "\"",
            "\"\"",
            "#",
            "#html:true\n",
            "#deck:x\n",
            "#separator:Comma\n",
            "sep=;\n",
            "## ",
            "# ",
            "### ",
            "Q: ",
            "A: ",
            "C: ",
            "[b]",
            "P: ",
            "{#id}",
            "{.x",
            "{.reversed}",
            "{{c1::x}}",
            "![a](b.png)",
            "<b>",
            "&nbsp;",
            "😀",
            "é",
            "\u00A0",
            "```\n",
            "+++\n",
            "a: b\n",
            "guid: x\n",
            "Front",
            "Back",
            "| a | b |\n|--|--|\n",
            " ",
            "\r\n",
            "#### f {.field}\n",
            "[sound:x.mp3]",
            "<img src=x>")
        .list()
        .ofMaxSize(25)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<Deck> decks() {
    return RandomDecks.decks();
  }

  @Provide
  Arbitrary<Deck> packages() {
    return RandomDecks.packages();
  }
}
