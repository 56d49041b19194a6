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

  /** The address of a file from the root of the host, such as {@code /botany/index.html}. */
  public String fromRoot(String path) {
    return url.getRawPath() + new PagePath("").to(path);
  }
}
