package dev.glossdeck.serve;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** A change of one file that someone waits for. */
public final class FileChange {
  private static final long PAUSE_MS = 100;

  private final SourceFiles files;
  private final Map<String, String> before;

  private FileChange(SourceFiles files, Map<String, String> before) {
    this.files = files;
    this.before = before;
  }

  /**
   * The next change from now on.
   *
   * @param file the file, which need not exist
   * @return to be made before the file is read, so that no change is missed
   * @throws IOException if its folder cannot be read
   */
  public static FileChange of(Path file) throws IOException {
    SourceFiles files = SourceFiles.alone(file);
    return new FileChange(files, files.state());
  }

  /** Whether the file was written, made or removed, and nobody is still writing it. */
  boolean isThere() throws IOException, InterruptedException {
    return !files.settled(before).equals(before);
  }

  /**
   * Waits until the file is written, made or removed.
   *
   * @throws IOException if its folder cannot be read
   * @throws InterruptedException if the thread is interrupted
   */
  public void await() throws IOException, InterruptedException {
    while (!isThere()) {
      Thread.sleep(PAUSE_MS);
    }
  }
}
