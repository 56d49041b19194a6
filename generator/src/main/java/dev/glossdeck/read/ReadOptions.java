package dev.glossdeck.read;

import java.util.List;

/**
 * What a user says about the decks to read, for what the decks themselves do not say.
 *
 * @param columns the names of the columns of delimited decks and spreadsheets, in their order;
 *     empty where the decks say it
 */
public record ReadOptions(List<String> columns) {
  /** Nothing said. */
  public static final ReadOptions NONE = new ReadOptions(List.of());

  /** Copies the list. */
  public ReadOptions {
    columns = List.copyOf(columns);
  }
}
