package dev.glossdeck.export.anki;

import dev.glossdeck.deck.glossary.GlossaryEntry;
import dev.glossdeck.export.DeckPaths;
import dev.glossdeck.markup.html.FieldHtml;
import java.net.URI;
import java.util.Optional;

/**
 * The links from cards in Anki to their pages, where learners can report a mistake.
 *
 * @param site the address of the website, with a slash at its end; empty if nobody said
 * @param paths of the deck
 * @param words of the link, in the deck's language
 */
record CardLinks(Optional<URI> site, DeckPaths paths, String words) {

  /** The links of a deck in some language. */
  static CardLinks of(Optional<URI> site, DeckPaths paths, String language) {
    return new CardLinks(site, paths, Resources.text("report", language));
  }

  /** HTML; empty if the site's address is not known. */
  String html(GlossaryEntry entry) {
    return site.map(address -> link(address, paths.card(entry.slug()))).orElse("");
  }

  private String link(URI address, String path) {
    return "<a href=\""
        + FieldHtml.escapeAttribute(DeckPaths.address(address, path))
        + "\">"
        + FieldHtml.words(words)
        + "</a>";
  }
}
