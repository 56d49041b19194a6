package dev.glossdeck.export.site.page;

import java.net.URI;

/**
 * The address at which the site is published.
 *
 * @param url ends with a slash
 */
public record SiteAddress(URI url) {
  /** The absolute address of a file of the site, given by its path; all in ASCII. */
  public String of(String path) {
    return URI.create(url + new PagePath("").to(path)).toASCIIString();
  }

  /**
   * A link of the site's first page as it leads from any page of the host.
   *
   * @param link relative, such as {@code index.html}
   * @return such as {@code /botany/index.html}
   */
  public String fromRoot(String link) {
    return url.getRawPath() + link;
  }
}
