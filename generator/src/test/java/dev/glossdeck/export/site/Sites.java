package dev.glossdeck.export.site;

import static java.util.stream.Collectors.toCollection;

import dev.glossdeck.code.Highlighter;
import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.DeckInfo;
import dev.glossdeck.deck.Field;
import dev.glossdeck.deck.History;
import dev.glossdeck.deck.History.LastChange;
import dev.glossdeck.deck.NamingHints;
import dev.glossdeck.deck.Note;
import dev.glossdeck.deck.NoteId;
import dev.glossdeck.deck.TestNotes;
import dev.glossdeck.deck.glossary.Library;
import dev.glossdeck.diagnostic.SourcePosition;
import dev.glossdeck.export.ExportReport;
import dev.glossdeck.export.OutputFormat;
import dev.glossdeck.export.PreparedContent;
import dev.glossdeck.export.site.theme.SiteSettings;
import dev.glossdeck.markup.MarkupFormat;
import dev.glossdeck.markup.MarkupText;
import dev.glossdeck.maths.TestFormulas;
import dev.glossdeck.output.MemoryOutput;
import dev.glossdeck.parallel.TestWorkers;
import dev.glossdeck.parallel.Workers;
import dev.glossdeck.publish.Exporters;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Decks for tests of the site, and the site of a deck. */
public final class Sites {
  private Sites() {}

  /** The site of some decks, made by one thread, with links to some downloads. */
  static MemoryOutput of(Set<String> downloads, Deck... decks) throws IOException {
    return of(1, downloads, decks);
  }

  /** The site of some decks with what an author says about it, and with all usual downloads. */
  public static MemoryOutput with(SiteSettings settings, Deck... decks) throws IOException {
    MemoryOutput output = new MemoryOutput();
    ExportReport report = export(settings, output, decks);
    if (!report.diagnostics().isEmpty()) {
      throw new AssertionError(report.diagnostics());
    }
    return output;
  }

  /** Exports some decks with what an author says about the site. */
  public static ExportReport export(SiteSettings settings, MemoryOutput output, Deck... decks)
      throws IOException {
    SiteOptions usual = downloads(Set.of("pdf", "csv", "apkg", "update.txt"));
    SiteOptions options = new SiteOptions(usual.formats(), usual.made(), usual.kept(), settings);
    PreparedContent prepared = new PreparedContent(TestFormulas.of(decks), new Highlighter());
    Library library = new Library(List.of(decks));
    return TestWorkers.with(
        1, workers -> new SiteExporter(options, prepared, workers).export(library, output));
  }

  /** An author who says where the site and its sources are. */
  static SiteSettings published() {
    return new SiteSettings(
        Optional.of("Lessons"),
        Optional.of(SiteSettings.address("https://example.org/botany/")),
        Optional.of(SiteSettings.address("https://github.com/ada/botany/edit/main/decks/")),
        Optional.of("#2f6f4f"),
        Optional.empty());
  }

  /** A deck whose notes changed at given times; a note without one is new. */
  static Deck changed(Deck deck, String... times) {
    Map<NoteId, LastChange> changes = new HashMap<>();
    for (int i = 0; i < times.length; i++) {
      changes.put(deck.notes().get(i).id(), new LastChange(Instant.parse(times[i]), false));
    }
    History.Retired retired = new History.Retired(NoteId.derive("d", "old"), "What was once?");
    History history = new History(changes, Map.of(), Map.of(), List.of(retired));
    return deck.remembered(deck.notes(), history);
  }

  /** The site of some decks, made by several threads. */
  static MemoryOutput of(int threads, Set<String> downloads, Deck... decks) throws IOException {
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    try {
      MemoryOutput output = new MemoryOutput();
      new SiteExporter(
              downloads(downloads),
              new PreparedContent(TestFormulas.of(decks), new Highlighter()),
              new Workers(executor))
          .export(new Library(List.of(decks)), output);
      return output;
    } finally {
      executor.shutdown();
    }
  }

  /** What a site needs to know of a build that makes files of these endings, each by itself. */
  static SiteOptions downloads(Set<String> endings) {
    List<OutputFormat> formats =
        Exporters.formats().stream()
            .flatMap(format -> format.downloads().stream())
            .map(download -> OutputFormat.byDefault(download.ending(), download))
            .toList();
    return new SiteOptions(formats, endings, Set.of(), SiteSettings.NONE);
  }

  /** The site of some decks without downloads. */
  static MemoryOutput of(Deck... decks) throws IOException {
    return of(Set.of(), decks);
  }

  /** The path of a file that all pages share, by its name without hash. */
  public static String asset(MemoryOutput site, String name) {
    int dot = name.lastIndexOf('.');
    return site.files().keySet().stream()
        .filter(path -> path.startsWith("assets/" + name.substring(0, dot) + "."))
        .filter(path -> path.endsWith(name.substring(dot)))
        .collect(onlyElement());
  }

  private static Collector<String, ?, String> onlyElement() {
    return Collectors.collectingAndThen(
        Collectors.toList(),
        found -> {
          if (found.size() != 1) {
            throw new AssertionError("not one file but " + found);
          }
          return found.get(0);
        });
  }

  /** A page, parsed. */
  public static Document page(MemoryOutput site, String path) {
    return Jsoup.parse(site.text(path), "");
  }

  /** All pages by path, parsed. */
  static Map<String, Document> pages(MemoryOutput site) {
    return site.files().keySet().stream()
        .filter(path -> path.endsWith(".html"))
        .collect(TreeMap::new, (map, path) -> map.put(path, page(site, path)), TreeMap::putAll);
  }

  /** A deck as it is, with another language. */
  static Deck inLanguage(String language, Deck deck) {
    DeckInfo info = deck.info();
    return withInfo(
        deck, new DeckInfo(info.id(), info.title(), info.description(), language, info.nested()));
  }

  /** A deck as it is, in a folder of its own. */
  static Deck nested(Deck deck) {
    DeckInfo info = deck.info();
    return withInfo(
        deck, new DeckInfo(info.id(), info.title(), info.description(), info.language(), true));
  }

  /** A deck as it is, with another title. */
  static Deck titled(String title, Deck deck) {
    DeckInfo info = deck.info();
    return withInfo(
        deck, new DeckInfo(info.id(), title, info.description(), info.language(), info.nested()));
  }

  private static Deck withInfo(Deck deck, DeckInfo info) {
    return deck.described(info);
  }

  /** A Markdown deck in English with a description. */
  static Deck deck(String id, Note... notes) {
    DeckInfo info =
        new DeckInfo(id, "Deck " + id, Optional.of("About deck " + id + "."), "en", false);
    List<Note> ofDeck = Stream.of(notes).map(note -> withIdOf(id, note)).toList();
    return new Deck(info, ofDeck, SourcePosition.startOf(id + ".md"));
  }

  private static Note withIdOf(String deckId, Note note) {
    return TestNotes.note(
        NoteId.derive(deckId, note.question().source()),
        note.question(),
        note.answer(),
        note.fields(),
        note.topic(),
        note.tags(),
        note.naming(),
        note.kind(),
        note.deckName(),
        note.position());
  }

  /** A Markdown note. */
  public static Note note(String question, String answer) {
    return TestNotes.note(
        NoteId.derive("d", question),
        new MarkupText(question, MarkupFormat.MARKDOWN),
        new MarkupText(answer, MarkupFormat.MARKDOWN),
        List.of(),
        Optional.empty(),
        List.of(),
        NamingHints.NONE,
        new SourcePosition("d.md", 1, 1));
  }

  static Note topic(String topic, Note note) {
    return TestNotes.note(
        note.id(),
        note.question(),
        note.answer(),
        note.fields(),
        Optional.of(topic),
        note.tags(),
        note.naming(),
        note.position());
  }

  static Note tagged(Note note, String... tags) {
    return TestNotes.note(
        note.id(),
        note.question(),
        note.answer(),
        note.fields(),
        note.topic(),
        List.of(tags),
        note.naming(),
        note.position());
  }

  /** A note with a term, and aliases behind it. */
  static Note named(Note note, String term, String... aliases) {
    NamingHints naming = new NamingHints(Optional.of(term), List.of(aliases), note.naming().see());
    return withNaming(note, naming);
  }

  static Note see(Note note, String... names) {
    NamingHints naming = note.naming();
    return withNaming(note, new NamingHints(naming.term(), naming.aliases(), List.of(names)));
  }

  private static Note withNaming(Note note, NamingHints naming) {
    return TestNotes.note(
        note.id(),
        note.question(),
        note.answer(),
        note.fields(),
        note.topic(),
        note.tags(),
        naming,
        note.position());
  }

  public static Note field(Note note, String name, String content) {
    Field field = new Field(name, new MarkupText(content, MarkupFormat.MARKDOWN));
    return TestNotes.note(
        note.id(),
        note.question(),
        note.answer(),
        Stream.concat(note.fields().stream(), Stream.of(field)).toList(),
        note.topic(),
        note.tags(),
        note.naming(),
        note.position());
  }

  /** A small deck that uses everything: topics, names, references, tags, fields, all of markup. */
  public static Deck sample() {
    Note perceptron =
        topic(
            "First steps",
            tagged(
                see(
                    named(
                        note("What is a perceptron?", "A **single** unit with a threshold."),
                        "Perceptron",
                        "threshold unit"),
                    "RNN"),
                "history",
                "models::linear"));
    Note softmax =
        topic(
            "First steps",
            note(
                "What is softmax?",
                """
                It makes $z$ a distribution:

                $$p_i = \\frac{e^{z_i}}{\\sum_j e^{z_j}}$$

                - positive
                - adds up to *one*

                > So it is said.

                ```python
                x < 1 & \"z\"
                ```

                See [a page](https://example.org/?a=1&b="2") and `code`.
                """
                    .strip()));
    Note rnn =
        topic(
            "Sequences & time",
            field(
                note("What is a recurrent neural network (RNN)?", "It keeps a state."),
                "Example",
                "An *LSTM*."));
    Note eclair = note("What is an éclair?", "A pastry ~~network~~.");
    return deck("sample", perceptron, softmax, rnn, eclair);
  }

  /** The addresses of all links of a page and of all else that it loads. */
  static List<String> addresses(Document page) {
    return Arrays.asList(
            "href", "src", "srcset", "action", "poster", "data", "data-script", "data-words")
        .stream()
        .flatMap(name -> page.select("[" + name + "]").eachAttr(name).stream())
        .collect(toCollection(ArrayList::new));
  }
}
