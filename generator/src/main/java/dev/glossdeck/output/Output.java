package dev.glossdeck.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Where an exporter puts its files. Safe for several threads; the order of calls means nothing. */
public interface Output {

  /** A file's content, written when asked. */
  @FunctionalInterface
  interface Content {
    /**
     * Writes all of it.
     *
     * @param out where to; not closed by the content
     * @throws IOException if it cannot be written
     */
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Adds a file.
   *
   * @param path relative, {@code /} between folders, such as {@code cards/dropout.html}
   * @param content written once, before this method returns
   * @throws IOException if it cannot be written
   * @throws IllegalArgumentException if the path is not relative and plain, or was given before
   */
  void file(String path, Content content) throws IOException;

  /**
   * Adds a file that is at hand as bytes.
   *
   * @param path as above
   * @param bytes the content
   * @throws IOException if it cannot be written
   */
  default void file(String path, byte[] bytes) throws IOException {
    file(path, out -> out.write(bytes));
  }

  /**
   * Adds a text file in UTF-8.
   *
   * @param path as above
   * @param text the content
   * @throws IOException if it cannot be written
   */
  default void file(String path, String text) throws IOException {
    file(path, text.getBytes(StandardCharsets.UTF_8));
  }
}
