package dev.glossdeck.read;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.diagnostic.Diagnostics;
import java.util.List;
import java.util.Optional;

/**
 * The result of reading a deck.
 *
 * @param deck the notes without errors; empty if the file could not be understood at all
 * @param diagnostics in the order of the source
 */
public record ReadResult(Optional<Deck> deck, List<Diagnostic> diagnostics) {

  /** Copies the list. */
  public ReadResult {
    diagnostics = List.copyOf(diagnostics);
  }

  /**
   * A file that could not be understood.
   *
   * @param diagnostics the problems found
   * @return no deck
   */
  public static ReadResult refused(Diagnostics diagnostics) {
    return new ReadResult(Optional.empty(), diagnostics.sorted());
  }
}
