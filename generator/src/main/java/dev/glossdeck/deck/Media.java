package dev.glossdeck.deck;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * A picture or sound that a deck shows.
 *
 * @param name as the deck's sides name it: relative to the deck's folder, {@code /} between folders
 * @param content opens it
 */
public record Media(String name, Content content) {

  /**
   * Copies it.
   *
   * @param out where to; left open
   * @throws IOException if it cannot be read or written
   */
  public void writeTo(OutputStream out) throws IOException {
    try (InputStream in = content.open()) {
      in.transferTo(out);
    }
  }

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
