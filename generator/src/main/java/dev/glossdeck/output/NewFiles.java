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
 * A few files among the user's own. They are written beside their places and moved there when all
 * are whole. A file in the way is an error, unless it may be replaced or is the same already.
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
   * Prepares to write.
   *
   * @param folder where to; made if it does not exist
   * @param replaceable paths of files that may be replaced
   * @return to be closed, published or not
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
   * Moves the files to their places.
   *
   * @throws FileAlreadyExistsException if a file is in the way; nothing was moved then
   * @throws IOException if they cannot be moved
   */
  public void publish() throws IOException {
    SortedSet<String> foreign = inTheWay();
    if (!foreign.isEmpty()) {
      String first = folder.resolve(foreign.first()).toString();
      throw new FileAlreadyExistsException(first, null, "is there already");
    }
    stage.whole(this::move);
  }

  /**
   * The files that stand where others were given and may not be replaced.
   *
   * @return their paths, sorted
   * @throws IOException if one cannot be read
   */
  public SortedSet<String> inTheWay() throws IOException {
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
