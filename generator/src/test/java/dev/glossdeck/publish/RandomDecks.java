package dev.glossdeck.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.DeckInfo;
import dev.glossdeck.deck.Direction;
import dev.glossdeck.deck.Field;
import dev.glossdeck.deck.Media;
import dev.glossdeck.deck.NamingHints;
import dev.glossdeck.deck.Note;
import dev.glossdeck.deck.NoteId;
import dev.glossdeck.deck.NoteKind;
import dev.glossdeck.deck.SideLanguages;
import dev.glossdeck.deck.TestNotes;
import dev.glossdeck.deck.TextLanguage;
import dev.glossdeck.diagnostic.SourcePosition;
import dev.glossdeck.markup.MarkupFormat;
import dev.glossdeck.markup.MarkupText;
import dev.glossdeck.read.MediaFinder;
import java.io.ByteArrayInputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random decks for properties. */
public final class RandomDecks {
  private RandomDecks() {}

  /** Decks with whatever may be hard to write or to read again. */
  public static Arbitrary<Deck> decks() {
    return Combinators.combine(
            notes().list().ofMinSize(1).ofMaxSize(4),
            Arbitraries.of(
                "Deck",
                "1: a # title",
                "true",
                "Ü \"x\"",
                "A, B",
                "two\nlines",
                "x,",
                "C++ std::vector",
                "a |"),
            Arbitraries.of("en", "de", "ar"),
            Arbitraries.of("", "One sentence: with #, and \"marks\"."),
            Arbitraries.of(List.of("A"), List.of("A b", "C"), List.<String>of()))
        .as(RandomDecks::deck);
  }

  /** Decks with media, and with notes in decks below. */
  /** Decks as packages hold them: with media, several decks and references. */
  public static Arbitrary<Deck> packages() {
    return Combinators.combine(
            decks(),
            Arbitraries.of("", "::Sub", "::Sub::1 x").list().ofSize(4),
            Arbitraries.shuffle(
                "ID", "Tags", "Topic", "Answer", "Extra", "Deck", "a <b> [sound:c]"),
            Arbitraries.of(true, false))
        .as(RandomDecks::packed);
  }

  private static Deck packed(
      Deck deck, List<String> below, List<String> fieldNames, boolean hasReferences) {
    List<Note> notes = new ArrayList<>();
    for (Note note : deck.notes()) {
      // The first one stands in the deck itself, else another deck would hold them all.
      String level = notes.isEmpty() ? "" : below.get(notes.size());
      Optional<String> name = Optional.of(deck.fullName() + level).filter(full -> !level.isEmpty());
      List<Field> further =
          note.fields().stream()
              .flatMap(
                  field ->
                      Stream.of(
                          new Field(fieldNames.get(0), field.content()),
                          new Field(fieldNames.get(1), note.answer())))
              .toList();
      Map<String, TextLanguage> languages = new TreeMap<>();
      note.fields().stream()
          .flatMap(field -> note.languages().of(field).stream())
          .forEach(language -> languages.put(fieldNames.get(0), language));
      notes.add(
          new Note(
              note.id(),
              note.question(),
              note.answer(),
              further,
              note.topic().or(() -> name.map(Deck::lastLevel)),
              note.tags(),
              hasReferences ? referring(notes.isEmpty()) : note.naming(),
              note.kind(),
              name,
              new SideLanguages(note.languages().question(), note.languages().answer(), languages),
              note.position()));
    }
    List<Media> media =
        MediaFinder.references(notes).keySet().stream()
            .map(name -> new Media(name, () -> new ByteArrayInputStream(name.getBytes(UTF_8))))
            .toList();
    return new Deck(deck.info(), notes, media, List.of(), deck.source());
  }

  private static NamingHints referring(boolean first) {
    return first
        ? new NamingHints(Optional.of("Recall, or more (2)"), List.of(), List.of())
        : new NamingHints(Optional.empty(), List.of("al"), List.of("Recall, or more (2)"));
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
    TextLanguage text =
        title.equals("true")
            ? new TextLanguage(language, Direction.RIGHT_TO_LEFT)
            : TextLanguage.of(language);
    Optional<String> about = Optional.of(description).filter(sentence -> !sentence.isEmpty());
    DeckInfo info = new DeckInfo("deck", title, about, text, folders, false);
    List<Note> speaking = unique.stream().map(note -> note.speaking(other(note, text))).toList();
    return new Deck(info, speaking, SourcePosition.startOf("deck.x"));
  }

  /** Languages are other than the deck's, and those of fields only where there are some. */
  private static SideLanguages other(Note note, TextLanguage deck) {
    SideLanguages said = note.languages();
    Map<String, TextLanguage> fields = new TreeMap<>(said.fields());
    fields.values().removeIf(deck::equals);
    return new SideLanguages(
        said.question().filter(one -> !one.equals(deck)),
        said.answer().filter(one -> !one.equals(deck)),
        fields);
  }

  private static SideLanguages languages(
      Optional<TextLanguage> question,
      Optional<TextLanguage> answer,
      Optional<TextLanguage> fields,
      Note note) {
    Map<String, TextLanguage> others = new TreeMap<>();
    note.fields()
        .forEach(field -> fields.ifPresent(language -> others.put(field.name(), language)));
    return new SideLanguages(question, answer, others);
  }

  private static Arbitrary<SideLanguages> languages(Note note) {
    Arbitrary<Optional<TextLanguage>> one =
        Arbitraries.of(
            Optional.empty(),
            Optional.of(TextLanguage.of("fr")),
            Optional.of(TextLanguage.of("ar")),
            Optional.of(new TextLanguage("en", Direction.RIGHT_TO_LEFT)));
    return Arbitraries.frequencyOf(
        Tuple.of(2, Arbitraries.just(SideLanguages.NONE)),
        Tuple.of(1, Combinators.combine(one, one, one).as((q, a, f) -> languages(q, a, f, note))));
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
                "\n%\n",
                "[#4](https://a.b/4)",
                "C: [a]",
                "\n===\n",
                "+++\n",
                "\u200B",
                "\n# ",
                "=1+1",
                "```\ncode\n```\n",
                "{.x",
                "#deck: ",
                "Term")
            .list()
            .ofMinSize(1)
            .ofMaxSize(6)
            .flatMap(RandomDecks::withSomethingElse)
            .map(parts -> String.join("", parts).strip())
            .filter(text -> !text.isBlank());
    Arbitrary<List<String>> tags =
        Arbitraries.of("t", "a::b", "x-y", "reversed", "ü").list().uniqueElements().ofMaxSize(2);
    Arbitrary<NamingHints> naming =
        Arbitraries.of(
            NamingHints.NONE,
            new NamingHints(Optional.of("Own: term"), List.of("al", "b c"), List.of()),
            new NamingHints(Optional.of("Own: term"), List.of("al", "b c"), List.of("other")));
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
            Optional.of("Q: what"),
            Optional.of("Front"));
    Arbitrary<Optional<String>> deckNames =
        Arbitraries.of(Optional.empty(), Optional.empty(), Optional.of("A::Deck::Part"));
    Arbitrary<Place> places = Combinators.combine(fieldNames, topics, deckNames).as(Place::new);
    Arbitrary<NoteKind> kinds = Arbitraries.of(NoteKind.values());
    return Combinators.combine(formats, words, words, tags, naming, ids, further, kinds)
        .as(RandomDecks::note)
        .flatMap(note -> places.map(place -> place.put(note)))
        .flatMap(note -> languages(note).map(note::speaking))
        .filter(note -> note.sides().noneMatch(side -> side.parse().blocks().isEmpty()))
        .filter(RandomDecks::hasItsGap);
  }

  /** The gap of a cloze may vanish behind the fence of code. */
  private static boolean hasItsGap(Note note) {
    return note.kind() != NoteKind.CLOZE || note.question().plainText().contains("gap");
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
      return TestNotes.note(
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
      NamingHints naming,
      Optional<String> id,
      List<String> further,
      NoteKind kind) {
    String asked = nfc(kind == NoteKind.CLOZE ? question + " {{c1::gap}}" : question);
    List<Field> fields =
        further.stream()
            .map(text -> new Field("Extra info", new MarkupText(nfc(text), format)))
            .toList();
    return TestNotes.note(
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
