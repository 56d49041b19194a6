package dev.glossdeck.export.site;

import dev.glossdeck.deck.NoteId;
import dev.glossdeck.deck.glossary.GlossaryEntry;
import dev.glossdeck.deck.link.Links;
import dev.glossdeck.export.site.page.Html;
import dev.glossdeck.export.site.page.PageLink;
import dev.glossdeck.export.site.page.PagePath;
import dev.glossdeck.export.site.page.Views;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The cards to which a reader of one may go on: like it, or mentioning it. */
final class RelatedCards {
  /** A reader does not go through more, and a page of a large deck stays small. */
  private static final int MOST_MENTIONS = 30;

  private final DeckSite site;
  private final PagePath page;

  /** Seen from a page. */
  RelatedCards(DeckSite site, PagePath page) {
    this.site = site;
    this.page = page;
  }

  /**
   * Those that the author refers to; where that are none, those that are alike. Without those that
   * mention it, which are shown with what they say.
   */
  List<PageLink> related(int index) {
    List<NoteId> authors = entry(index).related();
    Stream<GlossaryEntry> related =
        authors.isEmpty()
            ? site.links().related(index).stream().map(this::entry)
            : authors.stream().map(id -> site.byId().get(id));
    Set<NoteId> mentioning =
        backlinks(index)
            .map(backlink -> entry(backlink.source()).note().id())
            .collect(Collectors.toSet());
    return related
        .filter(entry -> !mentioning.contains(entry.note().id()))
        .map(entry -> site.link(page, entry))
        .toList();
  }

  private Stream<Links.Backlink> backlinks(int index) {
    return site.links().backlinks(index).stream().limit(MOST_MENTIONS);
  }

  /** Those that mention it, each with its sentence; the first ones of very many. */
  List<Views.Mention> mentions(int index) {
    Locale locale = Locale.forLanguageTag(site.deck().info().language());
    return backlinks(index).map(backlink -> mention(backlink, locale)).toList();
  }

  private Views.Mention mention(Links.Backlink backlink, Locale locale) {
    GlossaryEntry source = entry(backlink.source());
    return new Views.Mention(
        site.link(page, source),
        new Html(site.phrasesOn(page).inlines(backlink.mention().sentence(locale))),
        site.language(source.note().toldLanguage()));
  }

  private GlossaryEntry entry(int index) {
    return site.glossary().entries().get(index);
  }
}
