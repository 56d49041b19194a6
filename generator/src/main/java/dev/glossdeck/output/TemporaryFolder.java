package dev.glossdeck.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder that is there for a while, and is deleted with its content when it is closed. */
public final class TemporaryFolder implements Closeable {
  private final Path folder;

  private TemporaryFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * Makes a folder that only this user may read.
   *
   * @throws IOException if it cannot be made
   */
  public static TemporaryFolder make() throws IOException {
    return new TemporaryFolder(Files.createTempDirectory("glossdeck"));
  }

  /** The path of the folder. */
  public Path path() {
    return folder;
  }

  @Override
  public void close() throws IOException {
    Folders.delete(folder);
  }
}
