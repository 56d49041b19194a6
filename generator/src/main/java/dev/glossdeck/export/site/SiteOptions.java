package dev.glossdeck.export.site;

import dev.glossdeck.export.DownloadPaths;
import java.util.List;
import java.util.Set;

/**
 * What the site needs to know about the rest of the build. It links files that exist and no others.
 *
 * @param downloads endings of the files that other exporters write for each deck in this build, of
 *     {@code pdf}, {@code apkg}, {@code csv} and {@code retired.txt}
 * @param published paths of files that earlier builds left in the published folder
 */
public record SiteOptions(Set<String> downloads, Set<String> published) {
  /** What can be linked, in the order in which it is shown. */
  static final List<String> KNOWN_DOWNLOADS = List.of("pdf", "apkg", "csv", DownloadPaths.RETIRED);

  /**
   * Copies the sets.
   *
   * @throws IllegalArgumentException if the site has no words for an ending
   */
  public SiteOptions {
    downloads = Set.copyOf(downloads);
    published = Set.copyOf(published);
    if (!KNOWN_DOWNLOADS.containsAll(downloads)) {
      throw new IllegalArgumentException("downloads of " + KNOWN_DOWNLOADS + ": " + downloads);
    }
  }

  /** Whether a deck's file exists when the build is done. */
  boolean exists(String ending, String path) {
    return downloads.contains(ending) || published.contains(path);
  }
}
