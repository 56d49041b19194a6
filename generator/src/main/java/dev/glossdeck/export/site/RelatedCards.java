package dev.glossdeck.export.site;

import dev.glossdeck.deck.NoteId;
import dev.glossdeck.deck.glossary.GlossaryEntry;
import dev.glossdeck.deck.link.Links;
import java.util.List;
import java.util.Locale;

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

  /** Those that the author refers to; where that are none, those that are alike. */
  List<PageLink> related(int index) {
    List<NoteId> authors = entry(index).related();
    return authors.isEmpty()
        ? site.links().related(index).stream().map(this::link).toList()
        : authors.stream().map(id -> site.link(page, site.byId().get(id))).toList();
  }

  private PageLink link(int index) {
    return site.link(page, entry(index));
  }

  /** Those that mention it, each with its sentence; the first ones of very many. */
  List<Views.Mention> mentions(int index) {
    Locale locale = Locale.forLanguageTag(site.deck().info().language());
    return site.links().backlinks(index).stream()
        .limit(MOST_MENTIONS)
        .map(backlink -> mention(backlink, locale))
        .toList();
  }

  private Views.Mention mention(Links.Backlink backlink, Locale locale) {
    GlossaryEntry source = entry(backlink.source());
    return new Views.Mention(
        site.link(page, source),
        backlink.mention().sentence(locale),
        site.language(source.note().toldLanguage()));
  }

  private GlossaryEntry entry(int index) {
    return site.glossary().entries().get(index);
  }
}
