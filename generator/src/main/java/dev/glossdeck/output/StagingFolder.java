package dev.glossdeck.output;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * The staging folder of files that are to be published. It is deleted when closed, and when the JVM
 * shuts down. Creating, publishing and deleting exclude each other, so that an interrupted build
 * neither publishes part of a folder nor writes into a deleted one.
 */
final class StagingFolder implements Closeable {
  private final Path folder;
  private final List<Path> parents;
  private final Thread hook = new Thread(this::abandon, "glossdeck-stage");
  private final StageLock lock;

  /** Creating files excludes publishing and deleting, but not other files. */
  private final ReadWriteLock access = new ReentrantReadWriteLock();

  /** The folders that are there, so that each is made once. */
  private final Set<Path> made = ConcurrentHashMap.newKeySet();

  private boolean isDeleted;

  /** An action during which the folder is not deleted. */
  @FunctionalInterface
  interface Action {
    void run() throws IOException;
  }

  private StagingFolder(Path folder, List<Path> parents) {
    this.folder = folder;
    this.parents = parents;
    this.lock = new StageLock(folder);
  }

  /**
   * Creates a staging folder on the same file system as the target: within it if it exists, else
   * beside it.
   */
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
      throw aboutParent(folder, e);
    }
    return stage;
  }

  /** The name of the stage means nothing to a user: the folder that cannot hold it is told. */
  private static IOException aboutParent(Path stage, IOException failure) {
    String parent = stage.getParent().toString();
    if (!(failure instanceof FileSystemException file)
        || !stage.toString().equals(file.getFile())) {
      return failure;
    }
    // The parent is there by now: what refuses to have folders, such as /proc, has a reason.
    return file instanceof AccessDeniedException || file instanceof NoSuchFileException
        ? new AccessDeniedException(parent)
        : new FileSystemException(parent, null, file.getReason());
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

  /**
   * The staged location of a file. The JVM encodes names in the charset of the locale, which is
   * ASCII in the C locale.
   */
  Path resolve(String path) throws FileSystemException {
    try {
      return folder.resolve(path);
    } catch (InvalidPathException e) {
      throw new FileSystemException(
          path, null, "cannot be named in this locale; set LC_ALL=C.UTF-8");
    }
  }

  /** Creates a file and its parent folders. Several threads may do so at a time. */
  OutputStream create(Path file) throws IOException {
    access.readLock().lock();
    try {
      requireExisting();
      if (!made.contains(file.getParent())) {
        Files.createDirectories(file.getParent());
        made.add(file.getParent());
      }
      return Files.newOutputStream(file);
    } finally {
      access.readLock().unlock();
    }
  }

  /** Runs an action that a shutdown of the JVM does not interrupt. */
  void uninterrupted(Action action) throws IOException {
    access.writeLock().lock();
    try {
      requireExisting();
      lock.release();
      action.run();
    } finally {
      access.writeLock().unlock();
    }
  }

  private void requireExisting() throws IOException {
    if (isDeleted) {
      throw new IOException("the build was interrupted");
    }
  }

  /** Deletes the folder while the JVM shuts down, when failures cannot be reported any more. */
  void abandon() {
    try {
      delete();
    } catch (IOException e) {
      // A folder that is left is hidden and harmless.
    }
  }

  private void delete() throws IOException {
    access.writeLock().lock();
    try {
      isDeleted = true;
      lock.release();
      Folders.delete(folder);
      deleteParents();
    } finally {
      access.writeLock().unlock();
    }
  }

  /** Deletes the folders that were made for this one. If it was published, they are not empty. */
  private void deleteParents() throws IOException {
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
      // The JVM is shutting down and runs the hook as well; the second deletion does nothing.
    }
    delete();
  }
}
