package dev.glossdeck.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A published folder. Files are first written to a staging folder; {@link #publish} moves them when
 * all are complete, so that a failed build changes nothing. Closing removes what was not published.
 */
public final class FolderOutput implements Closeable {
  private final Path folder;
  private final StagingFolder stage;
  private final Manifest before;
  private final Map<String, Manifest.Entry> written = new ConcurrentHashMap<>();
  private final Set<String> taken = ConcurrentHashMap.newKeySet();
  private final Set<String> owners = ConcurrentHashMap.newKeySet();

  private FolderOutput(Path folder, StagingFolder stage, Manifest before) {
    this.folder = folder;
    this.stage = stage;
    this.before = before;
  }

  /**
   * Opens a folder for publishing.
   *
   * @param folder the folder, which need not exist
   * @return the output, which is to be closed
   * @throws IOException if the folder is a file or a dangling link, its manifest is damaged or
   *     nothing can be written beside it
   */
  public static FolderOutput open(Path folder) throws IOException {
    Path target = target(folder);
    Manifest before = Manifest.read(target);
    try {
      return new FolderOutput(target, StagingFolder.make(target), before);
    } catch (AccessDeniedException e) {
      // The name of the staging folder means nothing to a user.
      throw new AccessDeniedException(folder.toString());
    }
  }

  private static Path target(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      return folder.toRealPath();
    }
    if (Files.exists(folder)) {
      throw new FileAlreadyExistsException(folder.toString(), null, "is a file, not a folder");
    }
    Path target = folder.toAbsolutePath().normalize();
    if (Files.isSymbolicLink(target)) {
      throw new FileSystemException(folder.toString(), null, "is a link that leads nowhere");
    }
    return target;
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
   * Publishes what was written.
   *
   * @throws IOException if a file that is not ours is in the way, and then nothing has changed; or
   *     if the folder cannot be written
   */
  public void publish() throws IOException {
    stage.uninterrupted(
        new Publication(folder, stage.folder(), before, after(), written.keySet())::run);
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
    Path staged = stage.resolve(path);
    Manifest.Entry entry;
    boolean isPublished;
    try (SpillingStream stream = new SpillingStream(() -> stage.create(staged))) {
      content.writeTo(stream);
      entry = new Manifest.Entry(stream.hash(), owner);
      isPublished = isPublished(path, stream.size(), entry.hash());
      if (!isPublished) {
        stream.spill();
      }
    }
    if (isPublished) {
      Files.deleteIfExists(staged);
    }
    written.put(path, entry);
  }

  private void take(String path) {
    if (!taken.add(OutputPaths.folded(OutputPaths.checked(path)))) {
      throw new IllegalArgumentException("two files are called " + path);
    }
  }

  /**
   * Whether the file that an earlier build wrote has the same content, so that it can be left as it
   * is.
   */
  private boolean isPublished(String path, long size, String hash) throws IOException {
    Path file = folder.resolve(path);
    // The hash in the manifest is that of the file as written, which may have been changed since.
    return before.entries().containsKey(path)
        && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && Files.size(file) == size
        && Hashes.sha256(file).equals(hash);
  }

  @Override
  public void close() throws IOException {
    stage.close();
  }
}
