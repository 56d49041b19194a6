package dev.glossdeck.export.site;

import dev.glossdeck.deck.Media;
import dev.glossdeck.deck.page.PageSection;
import dev.glossdeck.deck.page.WrittenPage;
import dev.glossdeck.deck.page.WrittenPages;
import dev.glossdeck.export.DeckPaths;
import dev.glossdeck.export.site.html.CodeHtml;
import dev.glossdeck.export.site.html.FormulaHtml;
import dev.glossdeck.export.site.html.MediaHtml;
import dev.glossdeck.export.site.html.NoteLinks;
import dev.glossdeck.export.site.html.PageRenderer;
import dev.glossdeck.export.site.html.SummaryRenderer;
import dev.glossdeck.export.site.page.Html;
import dev.glossdeck.export.site.page.Page;
import dev.glossdeck.export.site.page.PageFrame;
import dev.glossdeck.export.site.page.PageLink;
import dev.glossdeck.export.site.page.PagePath;
import dev.glossdeck.export.site.page.Views;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes the pages that the author writes beside the decks. */
final class AuthorPages {
  /** A list of contents helps from so many headings on. */
  private static final int LEAST_CONTENTS = 3;

  private final SiteFrames frames;
  private final WrittenPages pages;
  private final CardAddresses cards;
  private final FormulaHtml formulas;
  private final CodeHtml code;
  private final Map<String, Media> media;

  /**
   * A page.
   *
   * @param title its heading
   * @param language attributes for the page where its language is not that of the decks
   * @param sections in reading order
   * @param contents the ways to the headings; empty for a short page
   * @param previous the page before
   * @param next the page behind
   * @param rail all pages; missing if there is one
   */
  record PageView(
      String title,
      Html language,
      List<SectionView> sections,
      List<PageLink> contents,
      Optional<PageLink> previous,
      Optional<PageLink> next,
      Optional<Views.Rail> rail) {}

  /**
   * A heading and what stands below it.
   *
   * @param level 2 or 3; 0 without a heading
   * @param anchor its id
   * @param heading phrases
   * @param body blocks
   */
  record SectionView(int level, String anchor, Html heading, Html body) {}

  AuthorPages(SiteFrames frames, CardAddresses cards, FormulaHtml formulas, CodeHtml code) {
    this.frames = frames;
    this.pages = frames.pages();
    this.cards = cards;
    this.formulas = formulas.saying(frames.words().get("wide"));
    this.code = code;
    this.media = pages.media().stream().collect(Collectors.toMap(Media::name, Function.identity()));
  }

  List<Page> pages() {
    List<Page> made = new ArrayList<>();
    for (int i = 0; i < pages.pages().size(); i++) {
      made.add(page(i));
    }
    return made;
  }

  private Page page(int index) {
    WrittenPage page = pages.pages().get(index);
    PagePath path = new PagePath(DeckPaths.page(page.name()));
    List<PageLink> contents =
        page.sections().stream()
            .filter(section -> section.level() == 2)
            .map(section -> new PageLink(section.heading().plainText(), "#" + section.anchor()))
            .toList();
    PageFrame frame = frames.frame(path, page.title(), page.description().orElse(page.title()));
    PageView view =
        new PageView(
            page.title(),
            PageFrame.attributes(
                page.language().filter(other -> !other.tag().equals(frame.language()))),
            sections(page, path),
            contents.size() < LEAST_CONTENTS ? List.of() : contents,
            neighbour(index - 1, path),
            neighbour(index + 1, path),
            rail(page, path));
    return frames.withHead(new Page(path.path(), "page", frame, frames.words(), view));
  }

  private List<SectionView> sections(WrittenPage page, PagePath path) {
    MediaHtml shown =
        new MediaHtml(media, name -> path.to(DeckPaths.pageMedia(name)), frames.words());
    PageRenderer renderer =
        new PageRenderer(
            new PageRenderer.Parts(shown, formulas, code),
            this::address,
            name -> cards.of(name).map(path::to));
    SummaryRenderer phrases = new SummaryRenderer(shown, formulas, code);
    List<SectionView> views = new ArrayList<>();
    for (PageSection section : page.sections()) {
      NoteLinks notes = new NoteLinks("s" + views.size(), frames.words().get("backToText"));
      views.add(
          new SectionView(
              section.level(),
              section.anchor(),
              phrases.line(section.heading()),
              renderer.html(section.body().parse(), notes)));
    }
    return views;
  }

  /** Another page has its name on the site; elsewhere the author's address is that of the site. */
  private String address(String written) {
    int hash = written.indexOf('#');
    String file = hash < 0 ? written : written.substring(0, hash);
    String anchor = hash < 0 ? "" : written.substring(hash);
    PagePath folder = new PagePath(DeckPaths.page(WrittenPage.INDEX));
    return pages
        .target(file)
        .map(page -> folder.to(DeckPaths.page(page.name())) + anchor)
        .orElse(written);
  }

  private Optional<PageLink> neighbour(int index, PagePath path) {
    return index < 0 || index >= pages.pages().size()
        ? Optional.empty()
        : Optional.of(SiteFrames.link(pages.pages().get(index), path));
  }

  private Optional<Views.Rail> rail(WrittenPage current, PagePath path) {
    PageLink heading =
        pages.index().map(page -> SiteFrames.link(page, path)).orElseGet(() -> frames.home(path));
    List<Views.RailLink> links =
        pages.pages().stream()
            .filter(page -> !page.isIndex())
            .map(
                page ->
                    new Views.RailLink(
                        SiteFrames.link(page, path), page.name().equals(current.name())))
            .toList();
    return Optional.of(new Views.Rail(heading, links)).filter(rail -> pages.pages().size() > 1);
  }
}
