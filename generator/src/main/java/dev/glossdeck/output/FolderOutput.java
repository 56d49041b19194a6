package dev.glossdeck.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A published folder. Files are first written elsewhere; {@link #publish} moves them in when all
 * are there, so that a failed build changes nothing. Close it to remove what was not published.
 */
public final class FolderOutput implements Closeable {
  private final Path folder;
  private final Path stage;
  private final Manifest before;
  private final Map<String, Manifest.Entry> written = new ConcurrentHashMap<>();
  private final Set<String> taken = ConcurrentHashMap.newKeySet();
  private final Set<String> owners = ConcurrentHashMap.newKeySet();

  private FolderOutput(Path folder, Path stage, Manifest before) {
    this.folder = folder;
    this.stage = stage;
    this.before = before;
  }

  /**
   * Prepares to publish.
   *
   * @param folder the folder to publish, which need not exist
   * @return the output, to be closed
   * @throws IOException if the folder is a file, its manifest is damaged or nothing can be written
   *     beside it
   */
  public static FolderOutput open(Path folder) throws IOException {
    Path target = Files.exists(folder) ? folder.toRealPath() : folder.toAbsolutePath().normalize();
    if (Files.exists(target) && !Files.isDirectory(target)) {
      throw new FileAlreadyExistsException(folder.toString(), null, "is a file, not a folder");
    }
    Manifest before = Manifest.read(target);
    Path stage = stageFor(target);
    try {
      Files.createDirectories(stage.getParent());
      Files.createDirectory(stage);
    } catch (AccessDeniedException e) {
      // The name of the stage means nothing to a user.
      throw new AccessDeniedException(folder.toString());
    }
    return new FolderOutput(target, stage, before);
  }

  /** On the same file system as the folder: within it if it exists, else beside it. */
  private static Path stageFor(Path target) {
    String unique = UUID.randomUUID().toString();
    return Files.exists(target)
        ? target.resolve(".glossdeck-" + unique)
        : target.resolveSibling("." + target.getFileName() + "-" + unique);
  }

  /**
   * The output of one exporter. What it wrote in an earlier build and does not write again is
   * removed; what other exporters wrote stays.
   *
   * @param owner the exporter's name
   * @return where it writes
   */
  public Output of(String owner) {
    owners.add(owner);
    return (path, content) -> write(path, content, owner);
  }

  /**
   * The files that earlier builds left in the folder.
   *
   * @return their paths within it
   */
  public Set<String> publishedPaths() {
    return before.entries().keySet();
  }

  /**
   * The files that builds have published into a folder.
   *
   * @param folder any folder
   * @return as its manifest names them, resolved against the folder; empty if it has no manifest
   * @throws IOException if the manifest cannot be read or is damaged
   */
  public static List<Path> publishedFiles(Path folder) throws IOException {
    return Manifest.read(folder).entries().keySet().stream().map(folder::resolve).toList();
  }

  /**
   * Makes what was written the content of the folder.
   *
   * @throws IOException if a file that is not ours is in the way, and then nothing has changed; or
   *     if the folder cannot be written
   */
  public void publish() throws IOException {
    new Publication(folder, stage, before, after(), written.keySet()).run();
  }

  private Manifest after() {
    Map<String, Manifest.Entry> entries = new ConcurrentHashMap<>(written);
    before
        .entries()
        .forEach(
            (path, entry) -> {
              if (!owners.contains(entry.owner())) {
                entries.putIfAbsent(path, entry);
              }
            });
    return new Manifest(entries);
  }

  private void write(String path, Output.Content content, String owner) throws IOException {
    take(path);
    try (SpillingStream stream = new SpillingStream(staged(path))) {
      content.writeTo(stream);
      if (!isPublished(path, stream.small())) {
        stream.spill();
      }
      written.put(path, new Manifest.Entry(stream.hash(), owner));
    }
  }

  /** The JVM encodes file names for its locale, and in the locale C only ASCII can be. */
  private Path staged(String path) throws FileSystemException {
    try {
      return stage.resolve(path);
    } catch (InvalidPathException e) {
      throw new FileSystemException(
          path, null, "cannot be named in this locale; set LC_ALL=C.UTF-8");
    }
  }

  private void take(String path) {
    if (!taken.add(OutputPaths.folded(OutputPaths.checked(path)))) {
      throw new IllegalArgumentException("two files are called " + path);
    }
  }

  /** Whether our file of that name already has this small content, so that it can stay as it is. */
  private boolean isPublished(String path, Optional<byte[]> content) throws IOException {
    Path file = folder.resolve(path);
    return content.isPresent()
        && before.entries().containsKey(path)
        && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && Files.size(file) == content.get().length
        && Arrays.equals(Files.readAllBytes(file), content.get());
  }

  @Override
  public void close() throws IOException {
    Folders.delete(stage);
  }
}
