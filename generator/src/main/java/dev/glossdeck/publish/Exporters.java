package dev.glossdeck.publish;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.glossary.Library;
import dev.glossdeck.export.DeckPaths;
import dev.glossdeck.export.Exporter;
import dev.glossdeck.export.OutputFormat;
import dev.glossdeck.export.PreparedContent;
import dev.glossdeck.export.anki.AnkiExporter;
import dev.glossdeck.export.pdf.PdfExporter;
import dev.glossdeck.export.quizlet.QuizletExporter;
import dev.glossdeck.export.site.SiteExporter;
import dev.glossdeck.export.site.SiteOptions;
import dev.glossdeck.export.spreadsheet.SpreadsheetExporter;
import dev.glossdeck.parallel.Workers;
import java.io.IOException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The exporters of a build. */
public final class Exporters {
  /** All outputs, in the order in which they are made and shown. A new output is one line here. */
  private static final List<Entry> ALL =
      List.of(
          new Entry(SiteExporter.FORMAT, Exporters::site),
          new Entry(PdfExporter.FORMAT, Exporters::pdf),
          new Entry(AnkiExporter.FORMAT, (build, kept) -> build.anki()),
          new Entry(QuizletExporter.FORMAT, (build, kept) -> new QuizletExporter()),
          new Entry(SpreadsheetExporter.FORMAT, (build, kept) -> new SpreadsheetExporter()));

  private final BuildOptions options;
  private final Function<Deck, Instant> times;
  private final PreparedContent prepared;
  private final Workers workers;

  /**
   * An output and how its exporter is made.
   *
   * @param format the output
   * @param exporter makes the exporter of a build, given the paths of files that stay in the folder
   */
  private record Entry(
      OutputFormat format, BiFunction<Exporters, Set<String>, Exporter> exporter) {}

  Exporters(
      BuildOptions options,
      Function<Deck, Instant> times,
      PreparedContent prepared,
      Workers workers) {
    this.options = options;
    this.times = times;
    this.prepared = prepared;
    this.workers = workers;
  }

  /** Loads what outputs are made with in a thread of its own, while decks are read. */
  static void load(BuildOptions options) {
    Workers.ahead(
        () -> {
          if (options.makes(SiteExporter.FORMAT)) {
            SiteExporter.load(options.outputs().site());
          }
          if (options.makes(AnkiExporter.FORMAT)) {
            AnkiExporter.load();
          }
        });
  }

  /** Names cards in a thread of its own, while what else outputs need is made. */
  static void name(Library library, BuildOptions options) {
    if (options.makes(SiteExporter.FORMAT) || options.makes(AnkiExporter.FORMAT)) {
      Workers.ahead(() -> library.decks().forEach(library::glossaryOf));
    }
  }

  /**
   * All outputs that there are.
   *
   * @return in the order in which they are made and shown
   */
  public static List<OutputFormat> formats() {
    return ALL.stream().map(Entry::format).toList();
  }

  /** The names of all outputs, in order. */
  static List<String> names() {
    return formats().stream().map(OutputFormat::name).toList();
  }

  /**
   * The reason some names cannot be those of outputs to make.
   *
   * @param names the names that a user wrote
   * @return a problem with its remedy; empty if there is an output of each name
   */
  public static Optional<String> refusal(Collection<String> names) {
    String known = String.join(", ", names());
    return names.stream()
        .filter(name -> !names().contains(name))
        .sorted()
        .findFirst()
        .map(name -> "there is no output \"" + name + "\" (write one of " + known + ")");
  }

  /** Those that were asked for, in order, given the paths of files that stay in the folder. */
  List<Exporter> exporters(Set<String> kept) {
    return ALL.stream()
        .filter(entry -> options.makes(entry.format()))
        .map(entry -> entry.exporter().apply(this, kept))
        .toList();
  }

  private Exporter site(Set<String> kept) {
    Set<String> made =
        formats().stream()
            .filter(options::makes)
            .map(OutputFormat::name)
            .collect(Collectors.toSet());
    return new SiteExporter(
        new SiteOptions(formatsOfBuild(), made, kept, options.outputs().site()), prepared, workers);
  }

  /** All outputs, with the files that the options of this build make. */
  private List<OutputFormat> formatsOfBuild() {
    OutputFormat paper = PdfExporter.format(options.outputs().pdf());
    return formats().stream()
        .map(format -> format.name().equals(paper.name()) ? paper : format)
        .toList();
  }

  /**
   * Identifies all that downloads are made of but for decks and their times.
   *
   * @param kept the paths of files that stay in the folder
   * @throws IOException if a font cannot be read
   */
  String context(Set<String> kept) throws IOException {
    return RecordText.of(options.outputs().pdf())
        + "\n"
        + options.outputs().site().url()
        + "\n"
        + hasSite(kept)
        + "\n"
        + BuildInputs.fonts(options);
  }

  /** Whether there is a website, now or from an earlier build. */
  private boolean hasSite(Set<String> kept) {
    return options.makes(SiteExporter.FORMAT)
        || kept.stream().anyMatch(path -> path.endsWith(DeckPaths.HOME));
  }

  private Exporter pdf(Set<String> kept) {
    return new PdfExporter(
        options.outputs().pdf().leadingTo(options.outputs().site().url()),
        prepared,
        times,
        workers,
        hasSite(kept));
  }

  private Exporter anki() {
    return new AnkiExporter(times, prepared.highlighter(), options.outputs().site().url(), workers);
  }
}
