package dev.glossdeck.deck;

import dev.glossdeck.picture.Picture;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;

/**
 * A picture or sound that a deck shows.
 *
 * @param name as the deck's sides name it: relative to the deck's folder, {@code /} between folders
 * @param content opens it, as it may be published
 * @param picture its size; empty for a sound, and for a picture of which it is not known
 */
public record Media(String name, Content content, Optional<Picture> picture) {

  /**
   * A medium of which no more is known.
   *
   * @param name as the deck's sides name it
   * @param content opens it
   */
  public Media(String name, Content content) {
    this(name, content, Optional.empty());
  }

  /**
   * Copies it.
   *
   * @param out the stream to write to; left open
   * @throws IOException if it cannot be read or written
   */
  public void writeTo(OutputStream out) throws IOException {
    try (InputStream in = content.open()) {
      in.transferTo(out);
    }
  }

  /**
   * A short hash that identifies its content.
   *
   * @return see {@link Fingerprint}
   * @throws IOException if it cannot be read
   */
  public String fingerprint() throws IOException {
    try (InputStream in = content.open()) {
      return Fingerprint.of(in);
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
