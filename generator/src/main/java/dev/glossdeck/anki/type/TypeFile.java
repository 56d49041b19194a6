package dev.glossdeck.anki.type;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file that the style or the templates of a note type use, such as a font. Its name begins with
 * {@code _}, by which Anki keeps what no note shows (Anki manual, "Styling &amp; HTML").
 *
 * @param name without folders
 * @param content opens it
 */
public record TypeFile(String name, Content content) {
  /** Opens a file. */
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
