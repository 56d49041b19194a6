package dev.glossdeck.deck;

import java.io.IOException;
import java.io.InputStream;

/**
 * A picture or sound that a deck shows.
 *
 * @param name as the deck's sides name it: relative to the deck's folder, {@code /} between folders
 * @param content opens it
 */
public record Media(String name, Content content) {

  /** Opens a medium. */
  @FunctionalInterface
  public interface Content {
    /**
     * Opens it from the start.
     *
     * @return its bytes; the caller closes it
     * @throws IOException if it cannot be read
     */
    InputStream open() throws IOException;
  }
}
