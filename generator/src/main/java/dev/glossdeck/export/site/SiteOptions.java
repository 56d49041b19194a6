package dev.glossdeck.export.site;

import java.util.List;
import java.util.Set;

/**
 * What the site needs to know about the rest of the build.
 *
 * @param downloads endings of the files that other exporters write for each deck, of {@code pdf},
 *     {@code apkg} and {@code csv}; the site links these and no others
 */
public record SiteOptions(Set<String> downloads) {
  /** What can be linked, in the order in which it is shown. */
  static final List<String> KNOWN_DOWNLOADS = List.of("pdf", "apkg", "csv");

  /**
   * Copies the set.
   *
   * @throws IllegalArgumentException if the site has no words for an ending
   */
  public SiteOptions {
    downloads = Set.copyOf(downloads);
    if (!KNOWN_DOWNLOADS.containsAll(downloads)) {
      throw new IllegalArgumentException("downloads of " + KNOWN_DOWNLOADS + ": " + downloads);
    }
  }

  /** The endings to link, in the order in which they are shown. */
  List<String> orderedDownloads() {
    return KNOWN_DOWNLOADS.stream().filter(downloads::contains).toList();
  }
}
