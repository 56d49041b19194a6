package dev.glossdeck.export.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.glossdeck.code.Highlighter;
import dev.glossdeck.deck.glossary.Library;
import dev.glossdeck.export.DeckPaths;
import dev.glossdeck.export.Download;
import dev.glossdeck.export.ExportReport;
import dev.glossdeck.export.ExportReport.Figure;
import dev.glossdeck.export.Exporter;
import dev.glossdeck.export.ExporterContract;
import dev.glossdeck.export.OutputFormat;
import dev.glossdeck.export.PreparedContent;
import dev.glossdeck.export.site.glossary.Slices;
import dev.glossdeck.export.site.theme.SiteSettings;
import dev.glossdeck.maths.Formulas;
import dev.glossdeck.output.MemoryOutput;
import dev.glossdeck.parallel.TestWorkers;
import dev.glossdeck.parallel.Workers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

final class SiteContractTest extends ExporterContract {
  private static final int STYLE_LIMIT = 6 * 1024;
  private static final int PAGE_SCRIPT_LIMIT = 5 * 1024;
  private static final int SCRIPT_LIMIT = 60 * 1024;

  /** Of a card's page, in bytes; half of it is what each page has. */
  private static final int PAGE_LIMIT = 6 * 1024;

  @Override
  protected Exporter exporter(Workers workers) {
    return new SiteExporter(
        Sites.downloads(Set.of("pdf")),
        new PreparedContent(Formulas.NONE, new Highlighter()),
        workers);
  }

  @Override
  protected void assertHoldsAll(MemoryOutput site, int cards) {
    assertThat(site.files().keySet().stream().filter(path -> path.startsWith("cards/")))
        .hasSize(cards);
    assertThat(site.bytes("study/index.html").length).isLessThan(20_000);
    assertThat(site.bytes("cards/term-" + cards + ".html").length).isLessThan(PAGE_LIMIT);
    int terms = 0;
    for (Map.Entry<String, Document> page : glossaryParts(site).entrySet()) {
      int here = page.getValue().select(".terms li").size();
      assertThat(here).as(page.getKey()).isLessThanOrEqualTo(Slices.MOST);
      terms += here;
    }
    assertThat(terms).isEqualTo(cards);
  }

  private static Map<String, Document> glossaryParts(MemoryOutput site) {
    Map<String, Document> pages = Sites.pages(site);
    pages.keySet().removeIf(path -> !path.startsWith("glossary/") || path.endsWith("index.html"));
    return pages;
  }

  @Test
  void reportsItsPages() throws IOException {
    ExecutorService executor = Executors.newSingleThreadExecutor();
    try {
      SiteExporter exporter =
          new SiteExporter(
              Sites.downloads(Set.of()),
              new PreparedContent(Formulas.NONE, new Highlighter()),
              new Workers(executor));
      ExportReport report =
          exporter.export(new Library(List.of(Sites.sample())), new MemoryOutput());
      assertThat(exporter.name()).isEqualTo("site");
      assertThat(report).isEqualTo(new ExportReport(List.of(new Figure(12, "pages")), List.of()));
    } finally {
      executor.shutdown();
    }
  }

  @Test
  void refusesADownloadThatItHasNoWordsFor() {
    OutputFormat word = OutputFormat.byDefault("word", new Download("docx", "downloadDocx"));
    SiteOptions options =
        new SiteOptions(List.of(word), Set.of("word"), Set.of(), SiteSettings.NONE);
    PreparedContent prepared = new PreparedContent(Formulas.NONE, new Highlighter());
    Library library = new Library(List.of(Sites.sample()));
    assertThatThrownBy(
            () ->
                TestWorkers.with(
                    1,
                    workers ->
                        new SiteExporter(options, prepared, workers)
                            .export(library, new MemoryOutput())))
        .hasStackTraceContaining("no word for downloadDocx in en");
  }

  @Test
  void usesReservedNamesAlone() throws IOException {
    MemoryOutput site = Sites.of(Set.of("pdf"), SiteMediaTest.deck());
    assertThat(site.files().keySet())
        .map(path -> path.replaceFirst("/.*", ""))
        .contains("media", "cards")
        .allMatch(DeckPaths::isReserved);
  }

  @Test
  void staysLight() throws IOException {
    MemoryOutput site = new MemoryOutput();
    TestPages.export(site, Set.of(), List.of(Sites.sample()), "index.md\n# Guide\n");
    assertThat(gzipped(site, "style.css")).isLessThan(STYLE_LIMIT);
    assertThat(gzipped(site, "index.css")).isLessThan(STYLE_LIMIT);
    for (String script : List.of("page.js", "index.js", "prose.js")) {
      assertThat(gzipped(site, script) + gzipped(site, "theme.js")).isLessThan(PAGE_SCRIPT_LIMIT);
    }
    assertThat(gzipped(site, "study.js")).isLessThan(SCRIPT_LIMIT);
  }

  private static int gzipped(MemoryOutput site, String asset) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(site.bytes(Sites.asset(site, asset)));
    }
    return bytes.size();
  }
}
