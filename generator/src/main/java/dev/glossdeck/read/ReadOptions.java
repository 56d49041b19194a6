package dev.glossdeck.read;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A user's settings for decks that lack them.
 *
 * @param columns the names of the columns of delimited decks and spreadsheets, in their order;
 *     empty where the decks say it
 * @param heading whether the first record of such a deck names its columns; empty where its look
 *     decides
 * @param excluded patterns of files in folders that are no decks, as {@link
 *     java.nio.file.FileSystem#getPathMatcher} has them after {@code glob:}
 * @param encoding of delimited and Markdown decks that are not in UTF-8; empty to refuse these
 * @param defaults the settings of decks that lack them
 * @param pages a folder of the author's pages, in which no deck is looked for
 */
public record ReadOptions(
    List<String> columns,
    Optional<Boolean> heading,
    List<String> excluded,
    Optional<Charset> encoding,
    DeckDefaults defaults,
    Optional<Path> pages) {
  /** No settings. */
  public static final ReadOptions NONE = new ReadOptions(List.of(), Optional.empty());

  /** Copies the lists. */
  public ReadOptions {
    columns = List.copyOf(columns);
    excluded = List.copyOf(excluded);
  }

  /**
   * Options that set columns alone.
   *
   * @param columns their names in their order
   * @param heading whether the first record names them
   */
  public ReadOptions(List<String> columns, Optional<Boolean> heading) {
    this(columns, heading, List.of(), Optional.empty(), DeckDefaults.NONE, Optional.empty());
  }

  /**
   * A copy with pages beside the decks.
   *
   * @param folder of the pages
   */
  public ReadOptions withPages(Optional<Path> folder) {
    return new ReadOptions(columns, heading, excluded, encoding, defaults, folder);
  }
}
