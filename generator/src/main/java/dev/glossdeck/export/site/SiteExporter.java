package dev.glossdeck.export.site;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.Media;
import dev.glossdeck.deck.glossary.Library;
import dev.glossdeck.export.DeckPaths;
import dev.glossdeck.export.ExportReport;
import dev.glossdeck.export.ExportReport.Figure;
import dev.glossdeck.export.Exporter;
import dev.glossdeck.export.OutputFormat;
import dev.glossdeck.export.PreparedContent;
import dev.glossdeck.export.site.asset.Assets;
import dev.glossdeck.output.Output;
import dev.glossdeck.parallel.Workers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Writes the website. Its pages need no server and no script, and ask nobody else for anything:
 * every link is relative and ends in a file's name.
 */
public final class SiteExporter implements Exporter {
  /** What users know of it. */
  public static final OutputFormat FORMAT = OutputFormat.byDefault("site");

  private final SiteOptions options;
  private final FormulaHtml formulas;
  private final CodeHtml code;
  private final Workers workers;
  private final Templates templates;
  private final Assets assets;

  /**
   * Prepares the templates.
   *
   * @param options what stands beside the site
   * @param prepared formulas and code of the decks
   * @param workers render the pages
   */
  public SiteExporter(SiteOptions options, PreparedContent prepared, Workers workers) {
    this.options = options;
    this.formulas = new FormulaHtml(prepared.formulas());
    this.code = new CodeHtml(prepared.highlighter());
    this.workers = workers;
    this.assets = loadedAssets();
    this.templates = new Templates(assets.names());
  }

  /** A build of ours without one of its own resources is broken. */
  private static Assets loadedAssets() {
    try {
      return Assets.load();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public OutputFormat format() {
    return FORMAT;
  }

  /**
   * Writes the pages of each deck, a home page over them if the library is nested, and the shared
   * files in {@code assets/}.
   *
   * @return the number of HTML files; no diagnostics
   */
  @Override
  public ExportReport export(Library library, Output target) throws IOException {
    OfflineSite output = new OfflineSite(target);
    List<DeckSite> sites = new ArrayList<>();
    for (Deck deck : library.decks()) {
      sites.add(DeckSite.of(library, deck, formulas, code, options.settings(), workers));
    }
    int pages = 0;
    if (library.isNested()) {
      templates.publish(new HomePage(sites).page(), output);
      pages++;
    }
    for (DeckSite site : sites) {
      StudyData study = StudyData.of(site, workers);
      for (Map.Entry<String, String> file : study.files().entrySet()) {
        output.file(site.paths().studyFile(file.getKey()), file.getValue());
      }
      List<Supplier<Page>> ofDeck = pages(site, study);
      workers.map(ofDeck, page -> publish(page, output));
      pages += ofDeck.size();
      publish(site.search(), output);
      for (Media medium : site.deck().media()) {
        output.file(site.paths().media(medium.name()), medium::writeTo);
      }
    }
    for (Map.Entry<String, String> asset : assets.files().entrySet()) {
      byte[] content = asset.getValue().getBytes(StandardCharsets.UTF_8);
      output.file(DeckPaths.asset(asset.getKey()), content);
    }
    output.finish(options.settings().title(), library.decks().get(0).info());
    return new ExportReport(List.of(new Figure(pages, "pages")), List.of());
  }

  private static void publish(SearchData data, Output output) throws IOException {
    byte[] content = data.script().getBytes(StandardCharsets.UTF_8);
    output.file(DeckPaths.asset(data.name()), content);
  }

  /** All pages of a deck, each made when its turn comes. */
  private List<Supplier<Page>> pages(DeckSite site, StudyData study) {
    List<Supplier<Page>> pages = new ArrayList<>();
    GlossaryPlan plan = GlossaryPlan.of(site.index(), site.paths());
    pages.add(new DeckPage(site, plan, options)::page);
    pages.addAll(new GlossaryPages(site, plan).pages());
    pages.add(new StudyPages(site, study)::page);
    pages.addAll(new TopicPages(site).pages());
    pages.addAll(new CardPages(site).pages());
    pages.addAll(new FormerPages(site).pages());
    return pages;
  }

  private String publish(Supplier<Page> supplier, Output output) throws IOException {
    Page page = supplier.get();
    templates.publish(page, output);
    return page.path();
  }
}
