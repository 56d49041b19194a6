package dev.glossdeck.read.markdown;

import dev.glossdeck.deck.Media;
import dev.glossdeck.deck.PlacedFormula;
import dev.glossdeck.deck.PlacedLink;
import dev.glossdeck.deck.page.WrittenPage;
import dev.glossdeck.deck.page.WrittenPages;
import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.diagnostic.SourcePosition;
import dev.glossdeck.read.DeckSource;
import dev.glossdeck.read.MediaFinder;
import dev.glossdeck.read.ReadOptions;
import dev.glossdeck.read.TextDecoder;
import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads the pages of a folder, a Markdown file each: front matter, a title, then text under
 * headings. It goes on after an error.
 */
public final class PageReader {
  private static final Comparator<PageName> ORDER =
      Comparator.comparing((PageName name) -> !name.name().equals(WrittenPage.INDEX))
          .thenComparing(PageName::number)
          .thenComparing(PageName::name);

  private final ReadOptions options;
  private final Diagnostics diagnostics;
  private final SortedMap<String, SourcePosition> media = new TreeMap<>();
  private final Set<PlacedFormula> formulas = new LinkedHashSet<>();

  /**
   * Makes a reader.
   *
   * @param options the user's options, of which the encoding matters here
   * @param diagnostics takes what is wrong with the pages
   */
  public PageReader(ReadOptions options, Diagnostics diagnostics) {
    this.options = options;
    this.diagnostics = diagnostics;
  }

  /**
   * Reads all pages.
   *
   * @param files of one folder
   * @return those that could be understood, in their order
   * @throws IOException if a file cannot be read
   */
  public WrittenPages read(List<DeckSource> files) throws IOException {
    SortedMap<PageName, WrittenPage> pages = new TreeMap<>(ORDER);
    Set<String> names = new LinkedHashSet<>();
    for (DeckSource file : files) {
      PageName name = PageName.of(file.fileName());
      if (name.name().isEmpty() || !names.add(name.name())) {
        refuse(file, name);
      } else {
        Optional<WrittenPage> page = page(file, name);
        page.ifPresent(read -> pages.put(name, read));
      }
    }
    // All files are of one folder, so that any of them knows its neighbours.
    List<Media> found =
        files.isEmpty()
            ? List.of()
            : new MediaFinder(files.get(0).neighbours(), diagnostics).require(media);
    WrittenPages all = new WrittenPages(List.copyOf(pages.values()), found, List.copyOf(formulas));
    all.pages().forEach(page -> checkLinks(page, all));
    return all;
  }

  private void refuse(DeckSource file, PageName name) {
    diagnostics.error(
        file.start(),
        DiagnosticCode.PAGE_NAME,
        name.name().isEmpty()
            ? "the page has no name but its number"
            : "another page has the address \"" + name.name() + "\" already",
        "give the file another name");
  }

  private Optional<WrittenPage> page(DeckSource file, PageName name) throws IOException {
    Optional<String> text = new TextDecoder(file, options.encoding(), diagnostics).decode();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    List<String> lines = text.get().lines().toList();
    PageSettings settings =
        PageSettings.read(file.path(), lines, options.defaults().language(), diagnostics);
    List<MarkdownSection> outline =
        MarkdownOutline.of(file.path(), lines, settings.lines(), diagnostics);
    SideProblems problems = new SideProblems(diagnostics, Set.of(DiagnosticCode.LINK_ADDRESS));
    PageSections sections = new PageSections(file.path(), problems);
    sections.addAll(outline);
    problems.places().media().forEach((medium, place) -> media.putIfAbsent(medium, place));
    formulas.addAll(problems.places().formulas());
    return Optional.of(
        new WrittenPage(
            name.name(),
            settings.title().or(sections::title).orElse(name.title()),
            settings.description(),
            settings.language(),
            sections.sections(),
            problems.places().links(),
            problems.places().addresses(),
            file.start()));
  }

  /** Places within pages; what stands elsewhere on the site is known when the site is made. */
  private void checkLinks(WrittenPage page, WrittenPages all) {
    for (PlacedLink link : page.addresses()) {
      String[] parts = link.name().split("#", 2);
      boolean isSite = parts[0].startsWith("../");
      Optional<WrittenPage> target = parts[0].isEmpty() ? Optional.of(page) : all.target(parts[0]);
      if (target.isEmpty() && !isSite) {
        refuse(link, "there is no such page");
      } else if (target.isPresent() && parts.length == 2 && !hasAnchor(target.get(), parts[1])) {
        refuse(link, "no heading of that page is called so");
      }
    }
  }

  private static boolean hasAnchor(WrittenPage page, String anchor) {
    return page.sections().stream().anyMatch(section -> section.anchor().equals(anchor));
  }

  private void refuse(PlacedLink link, String problem) {
    diagnostics.error(
        link.position(),
        DiagnosticCode.LINK_ADDRESS,
        "the link leads to \"" + link.name() + "\": " + problem,
        "write other-page.md, other-page.md#heading, ../study/index.html or [[Term]]");
  }
}
