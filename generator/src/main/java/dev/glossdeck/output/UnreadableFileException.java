package dev.glossdeck.output;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** Thrown when a file or folder that a build is made from cannot be read. */
public final class UnreadableFileException extends FileSystemException {
  private static final long serialVersionUID = 1L;

  private final IOException failure;

  /**
   * A failure to read.
   *
   * @param file the file or folder, as the user named it
   * @param failure says why
   */
  public UnreadableFileException(Path file, IOException failure) {
    super(file.toString());
    this.failure = failure;
    initCause(failure);
  }

  /** The exception that says why. */
  public IOException failure() {
    return failure;
  }
}
