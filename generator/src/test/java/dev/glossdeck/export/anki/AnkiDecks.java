package dev.glossdeck.export.anki;

import dev.glossdeck.code.Highlighter;
import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.DeckInfo;
import dev.glossdeck.deck.Field;
import dev.glossdeck.deck.NamingHints;
import dev.glossdeck.deck.Note;
import dev.glossdeck.deck.NoteId;
import dev.glossdeck.deck.NoteKind;
import dev.glossdeck.deck.TestDecks;
import dev.glossdeck.deck.TestNotes;
import dev.glossdeck.deck.glossary.Glossary;
import dev.glossdeck.deck.glossary.Library;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.diagnostic.SourcePosition;
import dev.glossdeck.export.DeckPaths;
import dev.glossdeck.export.ExportReport;
import dev.glossdeck.markup.MarkupFormat;
import dev.glossdeck.markup.MarkupText;
import dev.glossdeck.output.MemoryOutput;
import dev.glossdeck.output.Output;
import dev.glossdeck.parallel.TestWorkers;
import dev.glossdeck.parallel.Workers;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Decks and exports for the tests of this package. */
final class AnkiDecks {
  static final Instant TIME = Instant.parse("2026-01-02T03:04:05Z");

  private AnkiDecks() {}

  /** A plain deck with everything that formats of text and HTML stumble over. */
  static Deck hard() {
    return TestDecks.plain(
        "He said \"no\", didn't he?|a,b;c|d\te",
        "\"Quoted\"|\"",
        "#hash at the start|# here too",
        "first line\nsecond line|one\n\nthree\n  indented",
        "Is <b> bold?|<script>alert('x')</script> & <i>",
        "&amp; or &?|&lt;br&gt; &nbsp; &#38;",
        "C:\\new\\table|\\ \\\\ \\n \\\"",
        "Solve \\(a < b & c\\)|\\[\\sum_{i<n} x_{i}^{2}\\]",
        "See \\(x\\) then|before \\[y > z\\] after",
        "Emoji 👩‍🔬🇩🇪?|😀 𝔘",
        "ما هي الشبكة؟|مجموعة من العُقد (nodes) المتصلة",
        "Combining: ḍ̇ q̃ é|ệ ỗ",
        "tab\there|\\t",
        "{{c1::x}}|{{c1::x::hint}} {{Front}} {{#Answer}}",
        "[sound:x.mp3] or [latex]|[$]x[/$]",
        "NBSP\u00A0here & there|no\u00A0break",
        "007|1e3",
        "=1+1|+1 -1 @x",
        "zero\u200Bwidth \u200Fmarks\u2028here|x",
        "Long?|" + "All work and no play. ".repeat(5000).strip(),
        "No answer but|-");
  }

  /** A note of the deck {@code d} with everything that a note can have. */
  static Note full() {
    return note("What is Q?", List.of("exam", "part::one"), Optional.of("Deep learning"));
  }

  /** A note with tags and perhaps a topic. */
  static Note note(String question, List<String> tags, Optional<String> topic) {
    return TestNotes.note(
        NoteId.derive("d", question),
        plain(question),
        plain("Q < R"),
        List.of(
            new Field("Example", plain("x & y")),
            new Field("Empty", plain("")),
            new Field("A<B", plain("see \\(q\\)"))),
        topic,
        tags,
        new NamingHints(Optional.of("Q & co"), List.of("q1", "q2"), List.of()),
        new SourcePosition("d.txt", 1, 1));
  }

  /** A plain deck of notes of some kind, from lines {@code question|answer}. */
  static Deck of(NoteKind kind, String... lines) {
    Deck deck = TestDecks.plain(lines);
    return new Deck(deck.info(), of(kind, deck), deck.source());
  }

  /** The notes of a deck as ones of some kind. */
  static List<Note> of(NoteKind kind, Deck deck) {
    return deck.notes().stream()
        .map(
            note ->
                TestNotes.note(
                    note.id(),
                    note.question(),
                    note.answer(),
                    List.of(),
                    Optional.empty(),
                    List.of(),
                    NamingHints.NONE,
                    kind,
                    Optional.empty(),
                    note.position()))
        .toList();
  }

  /** A deck of notes. */
  static Deck deck(String id, String title, Note... notes) {
    return new Deck(
        new DeckInfo(id, title, Optional.empty(), "en", false),
        List.of(notes),
        SourcePosition.startOf(id + ".txt"));
  }

  /** A deck in Anki's terms. */
  static AnkiDeck made(Deck deck) {
    MediaFileNames media = MediaFileNames.plain(deck.media());
    CardLinks links = CardLinks.of(Optional.empty(), new DeckPaths("", deck.id()), "en");
    FieldContent content = new FieldContent(media, new Highlighter(), links);
    return new AnkiDeckMaker(deck, Glossary.of(deck), content, new Diagnostics()).make();
  }

  /** An exporter that knows no site. */
  static AnkiExporter exporter(Instant time, Workers workers) {
    return new AnkiExporter(deck -> time, new Highlighter(), Optional.empty(), workers);
  }

  /** What the exporter says of a library. */
  static ExportReport export(Instant time, Library library, Output output) throws IOException {
    return TestWorkers.with(2, workers -> exporter(time, workers).export(library, output));
  }

  /** What the exporter writes of a deck. */
  static MemoryOutput export(Instant time, Deck... decks) throws IOException {
    MemoryOutput output = new MemoryOutput();
    export(time, new Library(List.of(decks)), output);
    return output;
  }

  /** What the exporter says of decks, without paths. */
  static List<String> warnings(Deck... decks) throws IOException {
    ExportReport report = export(TIME, new Library(List.of(decks)), new MemoryOutput());
    return report.diagnostics().stream().map(Object::toString).toList();
  }

  private static MarkupText plain(String text) {
    return new MarkupText(text, MarkupFormat.PLAIN);
  }
}
