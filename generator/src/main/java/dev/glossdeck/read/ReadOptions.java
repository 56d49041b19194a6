package dev.glossdeck.read;

import java.util.List;
import java.util.Optional;

/**
 * A user's settings for decks that lack them.
 *
 * @param columns the names of the columns of delimited decks and spreadsheets, in their order;
 *     empty where the decks say it
 * @param heading whether the first record of such a deck names its columns; empty where its look
 *     decides
 */
public record ReadOptions(List<String> columns, Optional<Boolean> heading) {
  /** No settings. */
  public static final ReadOptions NONE = new ReadOptions(List.of(), Optional.empty());

  /** Copies the list. */
  public ReadOptions {
    columns = List.copyOf(columns);
  }
}
