package dev.glossdeck.publish;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.glossary.Library;
import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.diagnostic.SourcePosition;
import dev.glossdeck.diagnostic.Suppressions;
import dev.glossdeck.export.ExportReport;
import dev.glossdeck.export.ExportReport.Figure;
import dev.glossdeck.export.Exporter;
import dev.glossdeck.export.PreparedContent;
import dev.glossdeck.export.site.SiteExporter;
import dev.glossdeck.output.FolderOutput;
import dev.glossdeck.output.MadeFiles;
import dev.glossdeck.output.Output;
import dev.glossdeck.parallel.Workers;
import dev.glossdeck.publish.BuildResult.Outcome;
import dev.glossdeck.publish.library.LibraryReader;
import dev.glossdeck.publish.library.ReadLibrary;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** Turns decks into a published folder, or into diagnostics and an untouched folder. */
public final class Build {
  private final BuildOptions options;
  private final Progress progress;

  /**
   * Prepares a build.
   *
   * @param options the options of the build
   * @param progress is told what happens
   */
  public Build(BuildOptions options, Progress progress) {
    this.options = options;
    this.progress = progress;
  }

  /**
   * Builds: file, reader, library, formulas, exporters, output, published folder.
   *
   * @return the result
   * @throws IOException if the folder cannot be written or holds a file that is in the way
   */
  public BuildResult run() throws IOException {
    return run(FreshBuild.Observer.NONE);
  }

  /**
   * Builds, unless the folder holds already what a build would make.
   *
   * @return the result; without figures if nothing was made
   * @throws IOException as {@link #run()} does
   */
  public BuildResult runIfChanged() throws IOException {
    return runIfChanged(ToolIdentity.find());
  }

  /** Builds with a tool of some identity. */
  BuildResult runIfChanged(Optional<String> tool) throws IOException {
    Optional<FreshBuild> fresh = FreshBuild.of(options, tool);
    return fresh.isPresent() ? fresh.get().run(this::run) : run();
  }

  /**
   * Builds without a folder, for outputs that are shown and not published.
   *
   * @param outputs the destination of each output, by its name
   * @return the result; the outputs are complete if nothing is wrong
   * @throws IOException if an output cannot be written
   */
  public BuildResult show(Function<String, Output> outputs) throws IOException {
    return run(
        FreshBuild.Observer.NONE,
        (reading, prepared, times) ->
            export(reading, new Exporting(prepared, times, Set.of()), outputs));
  }

  /** The last step of a build, which takes a library without errors. */
  private interface Publisher {
    BuildResult publish(
        ReadLibrary reading, PreparedContent prepared, Function<Deck, Instant> times)
        throws IOException;
  }

  private BuildResult run(FreshBuild.Observer observer) throws IOException {
    return run(
        observer,
        (reading, prepared, times) ->
            publish(reading, new Exporting(prepared, times, Set.of()), observer.made()));
  }

  private BuildResult run(FreshBuild.Observer observer, Publisher publisher) throws IOException {
    progress.begin("reading");
    Exporters.load(options);
    ReadLibrary read = new LibraryReader(options.reading()).read(options.decks());
    if (!read.hasErrors()) {
      Exporters.name(read.library(), options);
      observer.read(read.library());
    }
    progress.begin("typesetting");
    PreparedLibrary prepared = PreparedLibrary.of(read, options.cache());
    Function<Deck, Instant> times = read.times(options.timestamp());
    LockComparison comparison = LockComparison.of(read, times);
    ReadLibrary reading = comparison.judge(prepared.reading(), options);
    Suppressions suppressions = reading.suppressions(options.silenced());
    if (reading.hasErrors()) {
      return BuildResult.refused(reading).withoutSuppressed(suppressions);
    }
    BuildResult published =
        publisher.publish(
            reading.with(LikelyLanguage.of(reading.library())), prepared.prepared(), times);
    return published.withNotices(comparison.changes()).withoutSuppressed(suppressions);
  }

  private BuildResult publish(ReadLibrary reading, Exporting exporting, MadeFiles made)
      throws IOException {
    Set<String> ids = reading.library().decks().stream().map(Deck::id).collect(toSet());
    try (FolderOutput output = FolderOutput.open(options.folder(), made)) {
      if (!options.replaces() && output.holdsOthersThan(ids)) {
        return BuildResult.failed(otherDecks(output.deckIds()));
      }
      Optional<Diagnostic> moved = movedPages(reading.library(), output);
      output.holds(ids);
      if (!options.makes(SiteExporter.FORMAT)) {
        output.keepFilesFor(SiteExporter.FORMAT.name());
      }
      options.replaced().forEach(output::replace);
      BuildResult result =
          export(
              reading.with(moved.stream().toList()),
              exporting.keeping(output.keptPaths()),
              output::of);
      if (result.outcome() == Outcome.DONE) {
        progress.begin("publishing");
        output.publish();
      }
      return result;
    }
  }

  private Optional<Diagnostic> movedPages(Library library, FolderOutput output) throws IOException {
    return options.makes(SiteExporter.FORMAT)
        ? MovedPages.of(options.folder(), output.deckIds(), library)
        : Optional.empty();
  }

  /**
   * The arguments for making exporters.
   *
   * @param kept the paths of files that stay in the folder
   */
  private record Exporting(
      PreparedContent prepared, Function<Deck, Instant> times, Set<String> kept) {
    Exporting keeping(Set<String> paths) {
      return new Exporting(prepared, times, paths);
    }
  }

  private BuildResult export(
      ReadLibrary reading, Exporting exporting, Function<String, Output> outputs)
      throws IOException {
    Diagnostics found = new Diagnostics();
    found.addAll(reading.diagnostics());
    List<Figure> figures = new ArrayList<>(cards(reading));
    List<String> notices = new ArrayList<>();
    ExecutorService threads = Executors.newFixedThreadPool(processors());
    try {
      Exporters exporters =
          new Exporters(options, exporting.times, exporting.prepared, new Workers(threads));
      DeckExports decks = new DeckExports(() -> exporters.context(exporting.kept), exporting.times);
      for (Exporter exporter : exporters.exporters(exporting.kept)) {
        progress.begin("writing " + exporter.name());
        ExportReport report =
            decks.export(exporter, reading.library(), outputs.apply(exporter.name()));
        found.addAll(report.diagnostics());
        figures.addAll(report.figures());
        notices.addAll(report.notices());
      }
    } finally {
      threads.shutdownNow();
    }
    return found.sorted().stream().anyMatch(Diagnostic::isError)
        ? new BuildResult(Outcome.WRONG_DECK, found.sorted(), List.of())
        : new BuildResult(Outcome.DONE, found.sorted(), figures, notices);
  }

  private Diagnostic otherDecks(Set<String> there) {
    String names = there.stream().sorted().limit(3).collect(joining("\", \"", "\"", "\""));
    return Diagnostic.error(
        SourcePosition.startOf(options.folder().toString()),
        DiagnosticCode.OTHER_DECKS,
        "the folder holds what a build of "
            + names
            + (there.size() > 3 ? " and more" : "")
            + " made",
        "choose another folder, name the decks of both in one build, or replace it: --replace, in"
            + " Maven <replace>true</replace>");
  }

  /**
   * Reads decks and reports their problems, and what could be better; writes nothing but the cache.
   *
   * @param options the options of the check
   * @return the diagnostics
   * @throws IOException if a folder of decks cannot be gone through
   */
  public static BuildResult check(CheckOptions options) throws IOException {
    ExecutorService threads = Executors.newFixedThreadPool(processors());
    try {
      return check(options, new Workers(threads));
    } finally {
      threads.shutdownNow();
    }
  }

  static BuildResult check(CheckOptions options, Workers workers) throws IOException {
    ReadLibrary read = new LibraryReader(options.reading()).read(options.decks());
    if (!read.hasErrors()) {
      // The rules wait for the names.
      Workers.Pending<?> unused = workers.begin(read.library().decks(), read.library()::glossaryOf);
    }
    PreparedLibrary prepared = PreparedLibrary.of(read, options.cache());
    LockComparison comparison = LockComparison.of(read, read.times(Optional.empty()));
    ReadLibrary reading = comparison.judge(prepared.reading(), options.frozen());
    Suppressions suppressions = reading.suppressions(options.silenced());
    if (reading.hasErrors()) {
      return BuildResult.refused(reading).withoutSuppressed(suppressions);
    }
    ReadLibrary reviewed =
        reading
            .with(LikelyLanguage.of(reading.library()))
            .with(DeckReview.of(options.decks(), reading.library(), prepared.prepared(), workers));
    return new BuildResult(
            Outcome.DONE, reviewed.diagnostics(), cards(reviewed), comparison.lines())
        .withoutSuppressed(suppressions);
  }

  private static List<Figure> cards(ReadLibrary reading) {
    long cards = reading.library().decks().stream().flatMap(deck -> deck.cards()).count();
    return List.of(new Figure((int) cards, "cards"));
  }

  private static int processors() {
    return Runtime.getRuntime().availableProcessors();
  }
}
