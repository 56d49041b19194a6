package dev.glossdeck.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** The destination of an exporter's files. Thread-safe; the order of calls does not matter. */
public interface Output {

  /** The content of a file, written on demand. */
  @FunctionalInterface
  interface Content {
    /**
     * Writes the content.
     *
     * @param out the stream, which the content does not close
     * @throws IOException if it cannot be written
     */
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Adds a file.
   *
   * @param path the relative path with {@code /} as separator, such as {@code cards/dropout.html}
   * @param content written once, before this method returns
   * @throws IOException if it cannot be written
   * @throws IllegalArgumentException if the path is not plain and relative, or was given before
   */
  void file(String path, Content content) throws IOException;

  /**
   * Adds a file with given bytes.
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
