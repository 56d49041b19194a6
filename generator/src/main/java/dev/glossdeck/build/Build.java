package dev.glossdeck.build;

import dev.glossdeck.build.BuildResult.Outcome;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.export.ExportReport;
import dev.glossdeck.export.ExportReport.Figure;
import dev.glossdeck.export.Exporter;
import dev.glossdeck.export.Workers;
import dev.glossdeck.output.FolderOutput;
import dev.glossdeck.read.ReadOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Turns decks into a published folder, or into diagnostics and an untouched folder. */
public final class Build {
  private final BuildOptions options;
  private final Progress progress;

  /**
   * Prepares a build.
   *
   * @param options what to build
   * @param progress is told what happens
   */
  public Build(BuildOptions options, Progress progress) {
    this.options = options;
    this.progress = progress;
  }

  /**
   * Builds: file, reader, library, formulas, exporters, output, published folder.
   *
   * @return what came of it
   * @throws IOException if the folder cannot be written or holds a file that is in the way
   */
  public BuildResult run() throws IOException {
    progress.begin("reading");
    Reading read = new LibraryReader(options.reading()).read(options.decks());
    progress.begin("typesetting");
    Preparation preparation = Preparation.of(read, options.cache());
    Instant time = Timestamps.choose(options.timestamp(), read.newest());
    Comparison comparison = Comparison.of(read, time);
    Reading reading = comparison.judge(preparation.reading(), options);
    if (reading.hasErrors()) {
      return BuildResult.refused(reading);
    }
    Diagnostics found = new Diagnostics();
    found.addAll(reading.diagnostics());
    List<Figure> figures = new ArrayList<>(cards(reading));
    ExecutorService threads = Executors.newFixedThreadPool(processors());
    try (FolderOutput output = FolderOutput.open(options.folder())) {
      Exporters exporters =
          new Exporters(options, time, preparation.prepared(), new Workers(threads));
      for (Exporter exporter : exporters.besides(output.publishedPaths())) {
        progress.begin("writing " + exporter.name());
        ExportReport report = exporter.export(reading.library(), output.of(exporter.name()));
        found.addAll(report.diagnostics());
        figures.addAll(report.figures());
      }
      progress.begin("publishing");
      output.publish();
    } finally {
      threads.shutdownNow();
    }
    return new BuildResult(Outcome.DONE, found.sorted(), figures, comparison.lines());
  }

  /**
   * Reads decks and tells what is wrong with them; writes nothing but the cache.
   *
   * @param decks files and folders
   * @param options what the user says about them
   * @param cache a folder that keeps typeset formulas; empty to keep none
   * @param frozen whether a lock that does not fit its deck, or that is not there, is an error
   * @return the diagnostics
   * @throws IOException if a folder of decks cannot be gone through
   */
  public static BuildResult check(
      List<Path> decks, ReadOptions options, Optional<Path> cache, boolean frozen)
      throws IOException {
    Reading read = new LibraryReader(options).read(decks);
    Comparison comparison = Comparison.of(read, Timestamps.choose(Optional.empty(), read.newest()));
    Reading reading = comparison.judge(Preparation.of(read, cache).reading(), frozen);
    return reading.hasErrors()
        ? BuildResult.refused(reading)
        : new BuildResult(
            Outcome.DONE, reading.diagnostics(), cards(reading), comparison.changes());
  }

  private static List<Figure> cards(Reading reading) {
    long cards = reading.library().decks().stream().flatMap(deck -> deck.cards()).count();
    return List.of(new Figure((int) cards, "cards"));
  }

  private static int processors() {
    return Runtime.getRuntime().availableProcessors();
  }
}
