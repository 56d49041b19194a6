package dev.glossdeck.build;

import dev.glossdeck.build.BuildResult.Outcome;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.diagnostic.Switches;
import dev.glossdeck.export.ExportReport;
import dev.glossdeck.export.ExportReport.Figure;
import dev.glossdeck.export.Exporter;
import dev.glossdeck.export.Prepared;
import dev.glossdeck.export.Workers;
import dev.glossdeck.output.FolderOutput;
import java.io.IOException;
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
    Switches switches = reading.switches(options.silenced());
    if (reading.hasErrors()) {
      return BuildResult.refused(reading).heard(switches);
    }
    BuildResult published = publish(reading, preparation.prepared(), time);
    List<String> notices = new ArrayList<>(comparison.lines());
    return published.telling(notices).heard(switches);
  }

  private BuildResult publish(Reading reading, Prepared prepared, Instant time) throws IOException {
    Diagnostics found = new Diagnostics();
    found.addAll(reading.diagnostics());
    List<Figure> figures = new ArrayList<>(cards(reading));
    ExecutorService threads = Executors.newFixedThreadPool(processors());
    try (FolderOutput output = FolderOutput.open(options.folder())) {
      Exporters exporters = new Exporters(options, time, prepared, new Workers(threads));
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
    return new BuildResult(Outcome.DONE, found.sorted(), figures);
  }

  /**
   * Reads decks and tells what is wrong with them, and what could be better; writes nothing but the
   * cache.
   *
   * @param options what to check
   * @return the diagnostics
   * @throws IOException if a folder of decks cannot be gone through
   */
  public static BuildResult check(CheckOptions options) throws IOException {
    Reading read = new LibraryReader(options.reading()).read(options.decks());
    Preparation preparation = Preparation.of(read, options.cache());
    Comparison comparison = Comparison.of(read, Timestamps.choose(Optional.empty(), read.newest()));
    Reading reading = comparison.judge(preparation.reading(), options.frozen());
    Switches switches = reading.switches(options.silenced());
    if (reading.hasErrors()) {
      return BuildResult.refused(reading).heard(switches);
    }
    Reading reviewed =
        reading.with(Review.of(options.decks(), reading.library(), preparation.prepared()));
    return new BuildResult(
            Outcome.DONE, reviewed.diagnostics(), cards(reviewed), comparison.changes())
        .heard(switches);
  }

  private static List<Figure> cards(Reading reading) {
    long cards = reading.library().decks().stream().flatMap(deck -> deck.cards()).count();
    return List.of(new Figure((int) cards, "cards"));
  }

  private static int processors() {
    return Runtime.getRuntime().availableProcessors();
  }
}
