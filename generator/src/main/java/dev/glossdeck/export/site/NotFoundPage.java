package dev.glossdeck.export.site;

import dev.glossdeck.export.DeckPaths;
import dev.glossdeck.export.site.page.Messages;
import dev.glossdeck.export.site.page.Page;
import dev.glossdeck.export.site.page.PageFrame;
import dev.glossdeck.export.site.page.PageLink;
import dev.glossdeck.export.site.page.SiteAddress;
import java.util.Optional;

/**
 * Makes the page that servers show for an address without a page, with the ways and the search of
 * the first page. It may be shown at any address, so that its links start at the root of the host
 * if the site's address is known.
 */
final class NotFoundPage {
  private final Messages words;
  private final PageFrame frame;
  private final Optional<SiteAddress> address;

  /**
   * The content of the page.
   *
   * @param home the way to the first page
   */
  record LostView(PageLink home) {}

  /**
   * The page.
   *
   * @param words of the site's first page
   * @param frame of the site's first page
   * @param address of the site, if it is known
   */
  NotFoundPage(Messages words, PageFrame frame, Optional<SiteAddress> address) {
    this.words = words;
    this.frame = frame;
    this.address = address;
  }

  Page page() {
    PageFrame lost =
        frame.lost(
            words.get("notFoundTitle"),
            words.get("notFoundAbout"),
            link -> address.map(known -> known.fromRoot(link)).orElse(link));
    return new Page(DeckPaths.NOT_FOUND, "not-found", lost, words, new LostView(lost.brand()));
  }
}
