package dev.glossdeck.export.site.page;

import java.util.Optional;

/**
 * The metadata of a page for other programs: search engines, social networks, readers of feeds.
 *
 * @param canonical the page's absolute address, if the site's is known
 * @param kind the type for Open Graph: {@code website} or {@code article}
 * @param site the name of the whole
 * @param locale of the page, such as {@code pt_BR}
 * @param picture the absolute address of the picture to show with a link
 * @param data the address of the deck as data
 * @param feed the address of the feed of changes
 * @param linkedData the page's subject as JSON-LD, ready to stand in a script element
 */
public record PageHead(
    Optional<String> canonical,
    String kind,
    String site,
    String locale,
    Optional<String> picture,
    Optional<String> data,
    Optional<PageLink> feed,
    Optional<Html> linkedData) {
  /** A page without metadata. */
  static final PageHead NONE =
      new PageHead(
          Optional.empty(),
          "website",
          "",
          "",
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
}
