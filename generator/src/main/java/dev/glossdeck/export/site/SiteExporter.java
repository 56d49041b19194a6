package dev.glossdeck.export.site;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.Media;
import dev.glossdeck.deck.glossary.Library;
import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.export.DeckPaths;
import dev.glossdeck.export.ExportReport;
import dev.glossdeck.export.ExportReport.Figure;
import dev.glossdeck.export.Exporter;
import dev.glossdeck.export.OutputFormat;
import dev.glossdeck.export.PreparedContent;
import dev.glossdeck.export.site.asset.Assets;
import dev.glossdeck.export.site.asset.MathsFont;
import dev.glossdeck.export.site.glossary.GlossaryPlan;
import dev.glossdeck.export.site.html.CodeHtml;
import dev.glossdeck.export.site.html.FormulaHtml;
import dev.glossdeck.export.site.page.Page;
import dev.glossdeck.export.site.page.PagePath;
import dev.glossdeck.export.site.page.PlannedPage;
import dev.glossdeck.export.site.page.SiteAddress;
import dev.glossdeck.export.site.page.StudyViews;
import dev.glossdeck.export.site.page.TemplateFault;
import dev.glossdeck.export.site.page.Templates;
import dev.glossdeck.export.site.page.UnusedTemplates;
import dev.glossdeck.export.site.theme.SiteSettings;
import dev.glossdeck.export.site.theme.Theme;
import dev.glossdeck.output.Output;
import dev.glossdeck.parallel.Workers;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Writes the website. Its pages need no server and no script, and ask nobody else for anything:
 * every link is relative and ends in a file's name.
 */
public final class SiteExporter implements Exporter {
  /** The format as users select it. */
  public static final OutputFormat FORMAT = OutputFormat.byDefault("site");

  private final SiteOptions options;
  private final FormulaHtml formulas;
  private final CodeHtml code;
  private final Workers workers;

  /**
   * Prepares the export.
   *
   * @param options the options of the site
   * @param prepared formulas and code of the decks
   * @param workers render the pages
   */
  public SiteExporter(SiteOptions options, PreparedContent prepared, Workers workers) {
    this.options = options;
    this.formulas = new FormulaHtml(prepared.formulas());
    this.code = new CodeHtml(prepared.highlighter());
    this.workers = workers;
  }

  /**
   * Loads what all sites share. It takes a tenth of a second, in which another thread may do other
   * work.
   *
   * @param settings of the site
   * @throws IOException if a resource cannot be read
   */
  public static void load(SiteSettings settings) throws IOException {
    Assets.load();
    if (settings.theme().isEmpty()) {
      Templates.load();
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
   * @return the number of HTML files; as diagnostics what is wrong with templates of the author
   */
  @Override
  public ExportReport export(Library library, Output target) throws IOException {
    OfflineSite output = new OfflineSite(target);
    Workers.Pending<Shared> shared = workers.start(() -> Shared.of(options.settings(), library));
    try {
      List<DeckSite> decks = new ArrayList<>();
      for (Deck deck : library.decks()) {
        decks.add(DeckSite.of(library, deck, formulas, code, options.settings(), workers));
      }
      int pages = export(library, decks, new PageSink(shared.await().templates(), output));
      shared(shared.await().assets(), output);
      output.finish(options.settings().title(), library.decks().get(0).info());
      Set<String> files = new HashSet<>(output.paths());
      library.decks().forEach(deck -> files.addAll(downloads(DeckPaths.of(library, deck), deck)));
      return new ExportReport(List.of(new Figure(pages, "pages")), diagnostics(library, files));
    } catch (TemplateFault e) {
      return new ExportReport(List.of(), List.of(e.diagnostic()));
    }
  }

  /** What is wrong with the site, though it can be made. */
  private List<Diagnostic> diagnostics(Library library, Set<String> files) throws IOException {
    List<Diagnostic> found = new ArrayList<>(PageLinks.check(library.pages(), files));
    if (options.settings().theme().isPresent()) {
      found.addAll(UnusedTemplates.in(options.settings().theme().get()));
    }
    return found;
  }

  /** The parts that all decks of a site share, made while the decks are gone through. */
  private record Shared(Assets assets, Templates templates) {
    static Shared of(SiteSettings settings, Library library) throws IOException {
      Assets assets = Theme.of(settings).assets(library.decks().stream().map(Deck::info).toList());
      boolean hasPages = !library.pages().pages().isEmpty();
      return new Shared(
          hasPages ? assets : assets.withoutProse(),
          new Templates(assets.names(), settings.theme()));
    }
  }

  private List<String> downloads(DeckPaths paths, Deck deck) {
    return options.downloads(deck, paths).stream()
        .map(download -> paths.download(download.ending()))
        .toList();
  }

  /** The destination of rendered pages. */
  private record PageSink(Templates templates, Output output) {
    String add(Page page) throws IOException {
      return add(new PlannedPage(page.path(), () -> page));
    }

    String add(PlannedPage page) throws IOException {
      templates.publish(page, output);
      return page.path();
    }
  }

  private int export(Library library, List<DeckSite> decks, PageSink site) throws IOException {
    List<String> paths = new ArrayList<>();
    List<Page> first = new ArrayList<>();
    SiteFrames frames = new SiteFrames(decks, options.settings());
    HomePage home = new HomePage(decks, frames);
    List<StudyViews.DeckFiles> cards = new ArrayList<>();
    if (library.isNested()) {
      first.add(home.page());
      paths.add(site.add(first.get(0)));
      site.output()
          .file(DeckPaths.asset(SiteSearchData.NAME), new SiteSearchData(decks, frames).script());
    }
    paths.addAll(authorPages(frames, decks, site));
    int former = 0;
    for (DeckSite deck : decks) {
      DeckExtras extras = DeckExtras.of(deck, options.settings());
      StudyData study = StudyData.write(deck, site.output(), workers);
      Workers.Pending<Integer> files = workers.start(() -> files(extras, site.output()));
      List<PlannedPage> pages = pages(deck, extras, study);
      first.add(pages.get(0).content().get());
      PageHeads heads = new PageHeads(extras);
      paths.addAll(workers.map(pages, page -> site.add(page.then(heads::on))));
      List<PlannedPage> others = new FormerPages(deck).pages();
      workers.map(others, site::add);
      former += others.size();
      files.await();
      cards.add(study.on(new PagePath(DeckPaths.STUDY_ALL), deck));
    }
    if (library.isNested()) {
      paths.add(site.add(home.study(cards)));
    }
    guide(first.get(0), paths, site);
    return paths.size() + former + 1;
  }

  /**
   * Writes the pages that guide lost visitors and search engines: the 404 page and the map of the
   * site.
   */
  private void guide(Page first, List<String> paths, PageSink site) throws IOException {
    Optional<SiteAddress> address = options.settings().url().map(SiteAddress::new);
    site.add(new NotFoundPage(first.words(), first.frame(), address).page());
    if (address.isPresent()) {
      Map<String, String> maps = new SiteMap(address.get()).files(paths);
      for (Map.Entry<String, String> map : maps.entrySet()) {
        site.output().file(map.getKey(), map.getValue());
      }
    }
  }

  /** Writes the pages that stand beside the decks, with what they show. */
  private List<String> authorPages(SiteFrames frames, List<DeckSite> decks, PageSink site)
      throws IOException {
    if (frames.pages().pages().isEmpty()) {
      return List.of();
    }
    List<String> paths = new ArrayList<>();
    AuthorPages pages = new AuthorPages(frames, new CardAddresses(decks), formulas, code);
    for (Page page : pages.pages()) {
      paths.add(site.add(page));
    }
    for (Media medium : frames.pages().media()) {
      site.output().file(DeckPaths.pageMedia(medium.name()), medium::writeTo);
    }
    return paths;
  }

  /**
   * Writes the files of a deck's site that are no pages, but for those to study.
   *
   * @return the number of pictures and sounds among them
   */
  private static int files(DeckExtras extras, Output output) throws IOException {
    DeckSite site = extras.site();
    output.file(DeckPaths.asset(SearchData.name(site.deck())), new SearchData(site)::writeTo);
    output.file(site.paths().data(), new DeckData(site)::writeTo);
    if (extras.picture().isPresent()) {
      output.file(site.paths().picture(), extras.picture().get().bytes());
    }
    if (extras.hasFeed()) {
      ChangesFeed feed = new ChangesFeed(site, extras.address().orElseThrow());
      output.file(site.paths().feed(), feed.of(extras.changes().orElseThrow()));
    }
    for (Media medium : site.deck().media()) {
      output.file(site.paths().media(medium.name()), medium::writeTo);
    }
    return site.deck().media().size();
  }

  private void shared(Assets assets, Output output) throws IOException {
    for (Map.Entry<String, String> asset : assets.files().entrySet()) {
      output.file(DeckPaths.asset(asset.getKey()), asset.getValue());
    }
    output.file(DeckPaths.asset(DeckData.SCHEMA), Assets.read(DeckData.SCHEMA));
    if (formulas.areAny()) {
      for (Map.Entry<String, byte[]> file : MathsFont.files().entrySet()) {
        output.file(DeckPaths.asset(file.getKey()), file.getValue());
      }
    }
  }

  /** All pages of a deck with content, its own first; each is made when its turn comes. */
  private List<PlannedPage> pages(DeckSite site, DeckExtras extras, StudyData study) {
    List<PlannedPage> pages = new ArrayList<>();
    GlossaryPlan plan = GlossaryPlan.of(site.index(), site.paths());
    pages.add(new PlannedPage(site.paths().home(), new DeckPage(site, plan, options)::page));
    pages.addAll(new GlossaryPages(site, plan).pages());
    pages.add(new PlannedPage(site.paths().study(), new StudyPages(site, study)::page));
    pages.addAll(new TopicPages(site).pages());
    pages.addAll(new TagPages(site).pages());
    pages.addAll(new CardPages(site).pages());
    pages.add(new PlannedPage(site.paths().downloads(), new DownloadsPage(site, options)::page));
    extras
        .changes()
        .ifPresent(
            found ->
                pages.add(
                    new PlannedPage(
                        site.paths().changes(),
                        new ChangesPage(site, found, extras.hasFeed())::page)));
    if (PrintPage.isMadeFor(site)) {
      pages.add(new PlannedPage(site.paths().print(), new PrintPage(site)::page));
    }
    return pages;
  }
}
