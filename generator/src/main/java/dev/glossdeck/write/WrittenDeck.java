package dev.glossdeck.write;

import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.output.Output;
import java.util.List;

/**
 * A deck in some format.
 *
 * @param content the file
 * @param losses the content that the format cannot hold, a warning each at its note, code {@code
 *     not-held}; empty if the file holds all
 */
public record WrittenDeck(Output.Content content, List<Diagnostic> losses) {
  /** Copies the list. */
  public WrittenDeck {
    losses = List.copyOf(losses);
  }
}
