package dev.glossdeck.publish;

import dev.glossdeck.export.DownloadPaths;
import dev.glossdeck.export.Exporter;
import dev.glossdeck.export.PreparedContent;
import dev.glossdeck.export.anki.AnkiExporter;
import dev.glossdeck.export.pdf.PdfExporter;
import dev.glossdeck.export.site.SiteExporter;
import dev.glossdeck.export.site.SiteOptions;
import dev.glossdeck.parallel.Workers;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The exporters of a build. A new output is one line here and its name in the options. */
final class Exporters {
  private final BuildOptions options;
  private final Instant time;
  private final PreparedContent prepared;
  private final Workers workers;

  Exporters(BuildOptions options, Instant time, PreparedContent prepared, Workers workers) {
    this.options = options;
    this.time = time;
    this.prepared = prepared;
    this.workers = workers;
  }

  /** Those that were asked for, in order, given the paths that stand in the folder already. */
  List<Exporter> exporters(Set<String> published) {
    Set<String> downloads = new TreeSet<>();
    if (options.makes("pdf")) {
      downloads.add("pdf");
    }
    if (options.makes("anki")) {
      downloads.addAll(List.of("csv", "apkg", DownloadPaths.RETIRED));
      workers.ahead(AnkiExporter::load);
    }
    return Stream.of(
            new SiteExporter(new SiteOptions(downloads, published), prepared, workers),
            new PdfExporter(options.pdf(), prepared, time, workers),
            new AnkiExporter(time, prepared.highlighter()))
        .filter(exporter -> options.makes(exporter.name()))
        .toList();
  }
}
