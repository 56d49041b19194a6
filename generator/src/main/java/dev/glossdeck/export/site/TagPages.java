package dev.glossdeck.export.site;

import dev.glossdeck.deck.glossary.GlossaryEntry;
import dev.glossdeck.deck.glossary.Topic;
import dev.glossdeck.export.site.glossary.Slices;
import dev.glossdeck.export.site.page.Messages;
import dev.glossdeck.export.site.page.Page;
import dev.glossdeck.export.site.page.PageFrame;
import dev.glossdeck.export.site.page.PageLink;
import dev.glossdeck.export.site.page.PagePath;
import dev.glossdeck.export.site.page.PlannedPage;
import dev.glossdeck.export.site.page.Views;
import java.util.ArrayList;
import java.util.List;

/** Makes a page for each tag that several notes have: their terms, with what each means. */
final class TagPages {
  private final DeckSite site;

  TagPages(DeckSite site) {
    this.site = site;
  }

  List<PlannedPage> pages() {
    List<PlannedPage> pages = new ArrayList<>();
    for (Topic tag : site.tags().values()) {
      List<List<GlossaryEntry>> slices = Slices.of(tag.entries());
      for (int number = 1; number <= slices.size(); number++) {
        int current = number;
        String path = site.paths().tag(tag.slug(), number);
        pages.add(new PlannedPage(path, () -> page(tag, slices, current)));
      }
    }
    return pages;
  }

  private Page page(Topic tag, List<List<GlossaryEntry>> slices, int number) {
    Messages words = site.words();
    PagePath path = new PagePath(site.paths().tag(tag.slug(), number));
    String size = site.size(tag.entries());
    Views.TagView view =
        new Views.TagView(
            tag.name(),
            size,
            new PageLink(words.get("studyTagged"), path.to(site.plan().placeOfTag(tag.name()))),
            slices.get(number - 1).stream().map(entry -> term(path, entry)).toList(),
            pages(path, tag, slices, number));
    String title = words.with("tagTitle", tag.name());
    String name = number == 1 ? title : words.with("pageOf", title, number);
    String description = words.with("describeTopic", name, size);
    PageFrame frame = site.frame(path, name, description, site.trail(path));
    return new Page(path.path(), "tag", frame, words, view);
  }

  private Views.Preview term(PagePath path, GlossaryEntry entry) {
    PageLink link = site.link(path, entry);
    return new Views.Preview(link.href(), link, site.definition(entry).side());
  }

  /** From which term to which each page goes. */
  private List<PageFrame.MenuItem> pages(
      PagePath path, Topic tag, List<List<GlossaryEntry>> slices, int current) {
    List<PageFrame.MenuItem> pages = new ArrayList<>();
    int first = 1;
    for (int number = 1; number <= slices.size(); number++) {
      int last = first + slices.get(number - 1).size() - 1;
      String range = site.words().with("cardRange", first, last);
      String target = path.to(site.paths().tag(tag.slug(), number));
      pages.add(new PageFrame.MenuItem(new PageLink(range, target), number == current));
      first = last + 1;
    }
    return pages.size() == 1 ? List.of() : pages;
  }
}
