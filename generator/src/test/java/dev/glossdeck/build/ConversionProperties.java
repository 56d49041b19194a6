package dev.glossdeck.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.DeckInfo;
import dev.glossdeck.deck.Field;
import dev.glossdeck.deck.Media;
import dev.glossdeck.deck.Naming;
import dev.glossdeck.deck.Note;
import dev.glossdeck.deck.NoteId;
import dev.glossdeck.deck.NoteKind;
import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.diagnostic.SourcePosition;
import dev.glossdeck.markup.MarkupFormat;
import dev.glossdeck.markup.MarkupText;
import dev.glossdeck.read.DeckSource;
import dev.glossdeck.read.MediaFinder;
import dev.glossdeck.read.ReadOptions;
import dev.glossdeck.read.ReadResult;
import dev.glossdeck.write.WrittenDeck;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** A deck that is written in any format is read as the same deck, or its loss is told. */
class ConversionProperties {
  private static final Formats READERS = new Formats(ReadOptions.NONE);
  private static final Writers WRITERS = new Writers(Instant.EPOCH);

  @Property(seed = "20261125")
  void textIsReadAsTheDeckItWasWrittenFrom(@ForAll("decks") Deck deck) throws IOException {
    for (String ending : List.of("txt", "csv", "tsv", "md")) {
      same(deck, ending);
    }
  }

  @Property(seed = "20261125")
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
        + note.deckName();
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
    return Combinators.combine(
            notes().list().ofMinSize(1).ofMaxSize(4),
            Arbitraries.of("Deck", "1: a # title", "true", "Ü \"x\"", "A, B", "two\nlines", "x,"),
            Arbitraries.of("en", "de", "ar"),
            Arbitraries.of("", "One sentence: with #, and \"marks\"."),
            Arbitraries.of(List.of("A"), List.of("A b", "C"), List.<String>of()))
        .as(ConversionProperties::deck);
  }

  /** Decks with media, and with notes in decks below. */
  @Provide
  Arbitrary<Deck> packages() {
    return Combinators.combine(
            decks(),
            Arbitraries.of("", "::Sub", "::Sub::1 x").list().ofSize(4),
            Arbitraries.shuffle(
                "ID", "Tags", "Topic", "Answer", "Extra", "Deck", "a <b> [sound:c]"),
            Arbitraries.of(true, false))
        .as(ConversionProperties::packed);
  }

  private static Deck packed(
      Deck deck, List<String> below, List<String> fieldNames, boolean hasReferences) {
    List<Note> notes = new ArrayList<>();
    for (Note note : deck.notes()) {
      // The first one stands in the deck itself, else another deck would hold them all.
      String level = notes.isEmpty() ? "" : below.get(notes.size());
      Optional<String> name = Optional.of(deck.fullName() + level).filter(full -> !level.isEmpty());
      notes.add(
          new Note(
              note.id(),
              note.question(),
              note.answer(),
              note.fields().stream()
                  .flatMap(
                      field ->
                          Stream.of(
                              new Field(fieldNames.get(0), field.content()),
                              new Field(fieldNames.get(1), note.answer())))
                  .toList(),
              note.topic().or(() -> name.map(Deck::lastLevel)),
              note.tags(),
              hasReferences ? referring(notes.isEmpty()) : note.naming(),
              note.kind(),
              name,
              note.position()));
    }
    List<Media> media =
        MediaFinder.references(notes).keySet().stream()
            .map(name -> new Media(name, () -> new ByteArrayInputStream(name.getBytes(UTF_8))))
            .toList();
    return new Deck(deck.info(), notes, media, deck.source());
  }

  private static Naming referring(boolean first) {
    return first
        ? new Naming(Optional.of("Recall, or more (2)"), List.of(), List.of())
        : new Naming(Optional.empty(), List.of("al"), List.of("Recall, or more (2)"));
  }

  private static Deck deck(
      List<Note> notes, String title, String language, String description, List<String> folders) {
    List<Note> unique = new ArrayList<>();
    for (Note note : notes) {
      if (unique.stream()
          .noneMatch(
              other ->
                  other.id().equals(note.id())
                      || (note.naming().term().isPresent()
                          && other.naming().term().equals(note.naming().term())))) {
        unique.add(note);
      }
    }
    Optional<String> about = Optional.of(description).filter(text -> !text.isEmpty());
    DeckInfo info = new DeckInfo("deck", title, about, language, folders, false);
    return new Deck(info, unique, SourcePosition.startOf("deck.x"));
  }

  private static Arbitrary<Note> notes() {
    Arbitrary<MarkupFormat> formats =
        Arbitraries.of(MarkupFormat.PLAIN, MarkupFormat.MARKDOWN, MarkupFormat.HTML);
    Arbitrary<String> words =
        Arbitraries.of(
                "What",
                " ",
                "is",
                "é",
                "ש",
                "😀",
                "\"",
                "\"\"",
                "#",
                "|",
                ",",
                ";",
                "\t",
                ":",
                "---",
                "*x*",
                "_",
                "`y`",
                "$a$",
                "$",
                "<b>z</b>",
                "<",
                "&amp;",
                "&",
                "\\",
                "\n",
                "\n\n",
                "- item\n",
                "## h\n",
                "Q: ",
                "A:",
                "1. ",
                "> ",
                "{#x}",
                "{{",
                "}",
                "\\(m\\)",
                "[sound:a.mp3]",
                "<img src=\"b.png\">",
                "Front",
                "=1+1",
                "```\ncode\n```\n",
                "{.x",
                "#deck: ",
                "Term")
            .list()
            .ofMinSize(1)
            .ofMaxSize(6)
            .flatMap(ConversionProperties::withSomethingElse)
            .map(parts -> String.join("", parts).strip())
            .filter(text -> !text.isBlank());
    Arbitrary<List<String>> tags =
        Arbitraries.of("t", "a::b", "x-y", "reversed", "ü").list().uniqueElements().ofMaxSize(2);
    Arbitrary<Naming> naming =
        Arbitraries.of(
            Naming.NONE,
            new Naming(Optional.of("Own: term"), List.of("al", "b c"), List.of()),
            new Naming(Optional.of("Own: term"), List.of("al", "b c"), List.of("other")));
    Arbitrary<Optional<String>> ids =
        Arbitraries.of(
            Optional.empty(), Optional.of("own-id"), Optional.of("a{b}#c; d".replace(" ", "")));
    Arbitrary<List<String>> further = words.list().ofMaxSize(1);
    Arbitrary<String> fieldNames =
        Arbitraries.of(
            "Extra info", "Tags", "ID", "Topic", "Answer", "Deck", "Add Reverse", "{.x}", "a, b");
    Arbitrary<Optional<String>> topics =
        Arbitraries.of(
            Optional.empty(),
            Optional.of("Topic *1*"),
            Optional.of("1. Set {.x}"),
            Optional.of("Q: what"));
    Arbitrary<Optional<String>> deckNames =
        Arbitraries.of(Optional.empty(), Optional.empty(), Optional.of("A::Deck::Part"));
    Arbitrary<Place> places = Combinators.combine(fieldNames, topics, deckNames).as(Place::new);
    Arbitrary<NoteKind> kinds = Arbitraries.of(NoteKind.values());
    return Combinators.combine(formats, words, words, tags, naming, ids, further, kinds)
        .as(ConversionProperties::note)
        .flatMap(note -> places.map(place -> place.put(note)))
        .filter(note -> note.sides().noneMatch(side -> side.parse().blocks().isEmpty()));
  }

  /** A word, sometimes followed by characters that nobody has thought of. */
  private static Arbitrary<List<String>> withSomethingElse(List<String> words) {
    Arbitrary<String> any =
        Arbitraries.strings()
            .ofMaxLength(5)
            .filter(
                text ->
                    text.chars()
                        .noneMatch(
                            c -> Character.isISOControl(c) || Character.isSurrogate((char) c)));
    Arbitrary<List<String>> more =
        any.map(text -> Stream.concat(words.stream(), Stream.of(text)).toList());
    return Arbitraries.frequencyOf(Tuple.of(4, Arbitraries.just(words)), Tuple.of(1, more));
  }

  /** Where a note stands, and what its further field is called. */
  private record Place(String fieldName, Optional<String> topic, Optional<String> deckName) {
    Note put(Note note) {
      List<Field> fields =
          note.fields().stream().map(field -> new Field(fieldName, field.content())).toList();
      return new Note(
          note.id(),
          note.question(),
          note.answer(),
          fields,
          topic.or(() -> deckName.map(Deck::lastLevel)),
          note.tags(),
          note.naming(),
          note.kind(),
          deckName,
          note.position());
    }
  }

  private static Note note(
      MarkupFormat format,
      String question,
      String answer,
      List<String> tags,
      Naming naming,
      Optional<String> id,
      List<String> further,
      NoteKind kind) {
    String asked = nfc(kind == NoteKind.CLOZE ? question + " {{c1::gap}}" : question);
    List<Field> fields =
        further.stream()
            .map(text -> new Field("Extra info", new MarkupText(nfc(text), format)))
            .toList();
    return new Note(
        id.map(NoteId::new).orElseGet(() -> NoteId.derive("deck", asked)),
        asked(asked, format),
        new MarkupText(nfc(answer), format),
        fields,
        Optional.empty(),
        tags,
        naming,
        kind,
        Optional.empty(),
        new SourcePosition("deck.x", 1, 1));
  }

  /** A question in Markdown of one line is one in a heading. */
  private static MarkupText asked(String question, MarkupFormat format) {
    boolean isLine = format == MarkupFormat.MARKDOWN && question.indexOf('\n') < 0;
    return new MarkupText(question, isLine ? MarkupFormat.MARKDOWN_LINE : format);
  }

  private static String nfc(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }
}
