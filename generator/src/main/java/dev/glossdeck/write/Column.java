package dev.glossdeck.write;

import dev.glossdeck.deck.Note;
import java.util.Optional;
import java.util.function.Function;

/**
 * A column of a delimited file.
 *
 * @param name the name for readers
 * @param header the key of the header line that tells its place, such as {@code tags column}; empty
 *     for a column that is known by its place or name
 * @param cell a note's content of it
 */
record Column(String name, Optional<String> header, Function<Note, String> cell) {

  /** A column that {@code #columns} must name. */
  static Column named(String name, Function<Note, String> cell) {
    return new Column(name, Optional.empty(), cell);
  }

  /** A column that Anki knows by a header line of its own. */
  static Column of(String kind, Function<Note, String> cell) {
    return new Column(kind, Optional.of(kind + " column"), cell);
  }
}
