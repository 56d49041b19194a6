package dev.glossdeck.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;

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
   * The content of a file as an earlier build made it, so that it need not be made again.
   *
   * @param path as above
   * @param key identifies all that the content is made of; asked for if files are kept at all
   * @return empty unless the same tool made the file from this key, and it is unharmed
   * @throws IOException if it cannot be read
   */
  default Optional<Content> made(String path, Supplier<String> key) throws IOException {
    return Optional.empty();
  }

  /**
   * Adds files that are made together, unless an earlier build made them of the same.
   *
   * @param group a name for them
   * @param key identifies all that they are made of; asked for if files are kept at all
   * @param maker makes them
   * @return the report of the maker, of now or then
   * @throws IOException if a file cannot be read or written
   */
  default String together(String group, Key key, Maker maker) throws IOException {
    return maker.make(this);
  }

  /** Identifies what files are made of. */
  @FunctionalInterface
  interface Key {
    /** Makes it; fails if something cannot be read. */
    String make() throws IOException;
  }

  /** Makes some files. */
  @FunctionalInterface
  interface Maker {
    /** Makes them, and returns a report of any form. */
    String make(Output output) throws IOException;
  }

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
