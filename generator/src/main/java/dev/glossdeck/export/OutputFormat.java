package dev.glossdeck.export;

import java.util.List;

/**
 * An output as its users know it. What options accept, what help lists and what the site links
 * follows from it.
 *
 * @param name the name that selects it, such as {@code pdf}; lower case
 * @param downloads the files that it writes for a deck, in the order in which the site shows them;
 *     empty for the site itself
 * @param byDefault whether a build makes it where nobody says which outputs to make
 */
public record OutputFormat(String name, List<Download> downloads, boolean byDefault) {

  /** Copies the list. */
  public OutputFormat {
    downloads = List.copyOf(downloads);
  }

  /**
   * An output that is made unless others are asked for.
   *
   * @param name the name that selects it
   * @param downloads the files that it writes for a deck
   * @return the format
   */
  public static OutputFormat byDefault(String name, Download... downloads) {
    return new OutputFormat(name, List.of(downloads), true);
  }

  /**
   * An output that is made only when it is asked for.
   *
   * @param name the name that selects it
   * @param downloads the files that it writes for a deck
   * @return the format
   */
  public static OutputFormat onRequest(String name, Download... downloads) {
    return new OutputFormat(name, List.of(downloads), false);
  }
}
