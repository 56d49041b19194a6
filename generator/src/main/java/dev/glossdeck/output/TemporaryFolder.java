package dev.glossdeck.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A folder that is there for a while, and is deleted with its content when it is closed, or when
 * the JVM ends before that.
 */
public final class TemporaryFolder implements Closeable {
  private final Path folder;
  private final Thread hook = new Thread(this::abandon, "glossdeck-temporary");

  private TemporaryFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * Makes a folder that only this user may read.
   *
   * @throws IOException if it cannot be made
   */
  public static TemporaryFolder make() throws IOException {
    TemporaryFolder folder = new TemporaryFolder(Files.createTempDirectory("glossdeck"));
    Runtime.getRuntime().addShutdownHook(folder.hook);
    return folder;
  }

  /** The path of the folder. */
  public Path path() {
    return folder;
  }

  @Override
  public void close() throws IOException {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The JVM is shutting down and runs the hook as well; the second deletion does nothing.
    }
    Folders.delete(folder);
  }

  /** Deletes the folder while the JVM ends, when failures cannot be reported any more. */
  private void abandon() {
    try {
      Folders.delete(folder);
    } catch (IOException e) {
      // It is left to the machine, which empties its folder of temporary files.
    }
  }
}
