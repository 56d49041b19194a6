package dev.glossdeck.output;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * New files among those of the user. They are first written to a staging folder, and moved when all
 * are complete. An existing file is an error, unless it may be replaced or has the same content.
 */
public final class NewFiles implements Output, Closeable {
  private final Path folder;
  private final Set<String> replaceable;
  private final StagingFolder stage;
  private final Set<String> written = new TreeSet<>();

  private NewFiles(Path folder, Set<String> replaceable, StagingFolder stage) {
    this.folder = folder;
    this.replaceable = Set.copyOf(replaceable);
    this.stage = stage;
  }

  /**
   * Opens a folder for writing.
   *
   * @param folder the folder, created if it does not exist
   * @param replaceable the paths of files that may be replaced
   * @return the output, which is to be closed, published or not
   * @throws IOException if the folder cannot be written
   */
  public static NewFiles in(Path folder, Set<String> replaceable) throws IOException {
    Path target = folder.toAbsolutePath().normalize();
    try {
      return new NewFiles(target, replaceable, StagingFolder.make(target));
    } catch (AccessDeniedException e) {
      // The name of the stage means nothing to a user.
      throw new AccessDeniedException(folder.toString());
    }
  }

  @Override
  public synchronized void file(String path, Content content) throws IOException {
    if (!written.add(OutputPaths.checked(path))) {
      throw new IllegalArgumentException("given before: " + path);
    }
    try (OutputStream out = stage.create(stage.resolve(path))) {
      content.writeTo(out);
    }
  }

  /**
   * Moves the files to the folder.
   *
   * @throws FileAlreadyExistsException if a file is in the way, in which case nothing is moved
   * @throws IOException if they cannot be moved
   */
  public void publish() throws IOException {
    SortedSet<String> foreign = obstacles();
    if (!foreign.isEmpty()) {
      String first = folder.resolve(foreign.first()).toString();
      throw new FileAlreadyExistsException(first, null, "is there already");
    }
    stage.uninterrupted(this::move);
  }

  /**
   * The existing files that are in the way and may not be replaced.
   *
   * @return their paths, sorted
   * @throws IOException if one cannot be read
   */
  public SortedSet<String> obstacles() throws IOException {
    SortedSet<String> foreign = new TreeSet<>();
    for (String path : written) {
      Path target = folder.resolve(path);
      boolean isFree =
          !Files.exists(target, LinkOption.NOFOLLOW_LINKS) || replaceable.contains(path);
      if (!isFree && !isSame(target, stage.resolve(path))) {
        foreign.add(path);
      }
    }
    return foreign;
  }

  private static boolean isSame(Path target, Path staged) throws IOException {
    return Files.isRegularFile(target) && Files.mismatch(target, staged) < 0;
  }

  private void move() throws IOException {
    for (String path : written) {
      Path target = folder.resolve(path);
      Files.createDirectories(target.getParent());
      Files.move(stage.resolve(path), target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Override
  public void close() throws IOException {
    stage.close();
  }
}
