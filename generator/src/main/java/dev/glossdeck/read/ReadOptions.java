package dev.glossdeck.read;

import java.util.List;
import java.util.Optional;

/**
 * What a user says about the decks to read, for what the decks themselves do not say.
 *
 * @param columns the names of the columns of delimited decks and spreadsheets, in their order;
 *     empty where the decks say it
 * @param heading whether the first record of such a deck names its columns; empty where its look
 *     decides
 */
public record ReadOptions(List<String> columns, Optional<Boolean> heading) {
  /** Nothing said. */
  public static final ReadOptions NONE = new ReadOptions(List.of(), Optional.empty());

  /** Copies the list. */
  public ReadOptions {
    columns = List.copyOf(columns);
  }
}
