package dev.glossdeck.output;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file for what is too large for the memory and belongs to no output; closing deletes it. */
public final class ScratchFile implements Closeable {
  private final Path path;

  private ScratchFile(Path path) {
    this.path = path;
  }

  /**
   * Makes an empty file in the folder for temporary files.
   *
   * @return the file, to be closed
   * @throws IOException if there is no such folder, or it cannot be written
   */
  public static ScratchFile make() throws IOException {
    return new ScratchFile(Files.createTempFile("glossdeck", ".tmp"));
  }

  /**
   * The path of the file.
   *
   * @return absolute
   */
  public Path path() {
    return path;
  }

  /**
   * Fills it anew.
   *
   * @param in read to its end; left open
   * @throws IOException if it cannot be read or written
   */
  public void fill(InputStream in) throws IOException {
    Files.copy(in, path, StandardCopyOption.REPLACE_EXISTING);
  }

  /**
   * Copies what it holds.
   *
   * @param out the stream to write to; left open
   * @throws IOException if it cannot be read or written
   */
  public void writeTo(OutputStream out) throws IOException {
    Files.copy(path, out);
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(path);
  }
}
