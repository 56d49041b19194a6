package dev.glossdeck.output;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The folder where files wait to be published. It goes away when closed, and also when the JVM is
 * told to stop; creating, publishing and deleting exclude each other, so that a build that is cut
 * off neither publishes half of a folder nor writes into a stage that is gone.
 */
final class StagingFolder implements Closeable {
  private final Path folder;
  private final List<Path> parents;
  private final Thread hook = new Thread(this::abandon, "glossdeck-stage");
  private final StageLock lock;
  private boolean isGone;

  /** What is done with the stage while nobody deletes it. */
  @FunctionalInterface
  interface Action {
    void run() throws IOException;
  }

  private StagingFolder(Path folder, List<Path> parents) {
    this.folder = folder;
    this.parents = parents;
    this.lock = new StageLock(folder);
  }

  /** Makes one on the same file system as the target: within it if it exists, else beside it. */
  static StagingFolder make(Path target) throws IOException {
    StageLock.tidy(target);
    String unique = UUID.randomUUID().toString();
    Path folder =
        Files.exists(target)
            ? target.resolve(".glossdeck-" + unique)
            : target.resolveSibling("." + target.getFileName() + "-" + unique);
    StagingFolder stage = new StagingFolder(folder, missing(folder.getParent()));
    stage.register();
    try {
      Files.createDirectories(folder.getParent());
      Files.createDirectory(folder);
      stage.lock.take();
    } catch (IOException e) {
      stage.close();
      throw e;
    }
    return stage;
  }

  /** The folder and those above it that do not exist, the deepest first. */
  private static List<Path> missing(Path folder) {
    List<Path> missing = new ArrayList<>();
    Path each = folder;
    // On Windows the root itself may be missing, and nothing is above it.
    while (each != null && !Files.exists(each, LinkOption.NOFOLLOW_LINKS)) {
      missing.add(each);
      each = each.getParent();
    }
    return missing;
  }

  private void register() throws IOException {
    try {
      Runtime.getRuntime().addShutdownHook(hook);
    } catch (IllegalStateException e) {
      throw new IOException("the build was interrupted", e);
    }
  }

  Path folder() {
    return folder;
  }

  /** Where a file waits. The JVM encodes names for its locale, and in C only ASCII can be. */
  Path resolve(String path) throws FileSystemException {
    try {
      return folder.resolve(path);
    } catch (InvalidPathException e) {
      throw new FileSystemException(
          path, null, "cannot be named in this locale; set LC_ALL=C.UTF-8");
    }
  }

  /** Creates a file, and the folders it needs. */
  synchronized OutputStream create(Path file) throws IOException {
    requireHere();
    Files.createDirectories(file.getParent());
    return Files.newOutputStream(file);
  }

  /** Does something as a whole; a JVM that is told to stop waits for its end. */
  synchronized void whole(Action action) throws IOException {
    requireHere();
    lock.release();
    action.run();
  }

  private void requireHere() throws IOException {
    if (isGone) {
      throw new IOException("the build was interrupted");
    }
  }

  /** Deletes the stage while the JVM stops, when nobody is left to be told of a failure. */
  void abandon() {
    try {
      delete();
    } catch (IOException e) {
      // A stage that stays is hidden and harmless.
    }
  }

  private synchronized void delete() throws IOException {
    isGone = true;
    lock.release();
    Folders.delete(folder);
    // If the target was published, they are not empty.
    for (Path parent : parents) {
      if (!Folders.deleteIfEmpty(parent)) {
        return;
      }
    }
  }

  @Override
  public void close() throws IOException {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The JVM is stopping and runs the hook as well; the second deletion finds nothing.
    }
    delete();
  }
}
