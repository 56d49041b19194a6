package dev.glossdeck.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * A published folder. Files are first written to a staging folder; {@link #publish} moves them when
 * all are complete, so that a failed build changes nothing. Closing removes what was not published.
 */
public final class FolderOutput implements Closeable {
  /** The name of a file that every published folder has. */
  public static final String MANIFEST = Manifest.NAME;

  private final Path folder;
  private final StagingFolder stage;
  private final Manifest before;
  private final MadeFiles made;
  private final Map<String, Manifest.Entry> written = new ConcurrentHashMap<>();
  private final Set<String> taken = ConcurrentHashMap.newKeySet();
  private final Set<String> owners = ConcurrentHashMap.newKeySet();

  private final Set<String> deckIds = ConcurrentHashMap.newKeySet();
  private boolean keepsFiles;

  private FolderOutput(Path folder, StagingFolder stage, Manifest before, MadeFiles made) {
    this.folder = folder;
    this.stage = stage;
    this.before = before;
    this.made = made;
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
    return open(folder, MadeFiles.none());
  }

  /**
   * Opens a folder for publishing again.
   *
   * @param folder the folder, which need not exist
   * @param made knows which of its files need not be made again, and is told which are made
   * @return the output, which is to be closed
   * @throws IOException as above
   */
  public static FolderOutput open(Path folder, MadeFiles made) throws IOException {
    Path target = target(folder);
    Manifest before = Manifest.read(target);
    try {
      return new FolderOutput(target, StagingFolder.make(target), before, made);
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
   * @return the output
   */
  public Output of(String owner) {
    replace(owner);
    return new Output() {
      @Override
      public void file(String path, Content content) throws IOException {
        write(path, content, owner);
      }

      @Override
      public Optional<Content> made(String path, Supplier<String> key) throws IOException {
        return made.unharmed(path, key, folder.resolve(path));
      }

      @Override
      public String together(String group, Key key, Maker maker) throws IOException {
        return made.together(group, key, maker, folder, this);
      }
    };
  }

  /**
   * Removes what an exporter wrote in an earlier build, unless it writes it again.
   *
   * @param owner the exporter's name
   */
  public void replace(String owner) {
    owners.add(owner);
  }

  /**
   * The files of exporters that are not replaced, which stay as earlier builds left them.
   *
   * @return their paths within the folder
   */
  public Set<String> keptPaths() {
    return before.entries().entrySet().stream()
        .filter(entry -> !owners.contains(entry.getValue().owner()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * The decks whose builds filled the folder.
   *
   * @return their ids; empty if the folder is new or does not tell
   */
  public Set<String> deckIds() {
    return before.deckIds();
  }

  /**
   * Whether the folder holds what builds of other decks made, and nothing of any of these.
   *
   * @param ids of the decks to publish
   * @return false if the folder does not tell
   */
  public boolean holdsOthersThan(Set<String> ids) {
    return !before.deckIds().isEmpty() && Collections.disjoint(before.deckIds(), ids);
  }

  /**
   * Notes which decks are published.
   *
   * @param ids of all decks of the build
   */
  public void holds(Set<String> ids) {
    deckIds.addAll(ids);
  }

  /**
   * Removes no file of an earlier build if files of another exporter are there, which may lead to
   * them and are not written anew.
   *
   * @param owner the other exporter's name
   */
  public void keepFilesFor(String owner) {
    keepsFiles = before.entries().values().stream().anyMatch(entry -> entry.owner().equals(owner));
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
              if (keepsFiles || !owners.contains(entry.owner())) {
                entries.putIfAbsent(path, entry);
              }
            });
    boolean isRest = entries.values().stream().anyMatch(entry -> !owners.contains(entry.owner()));
    Set<String> decks = new TreeSet<>(deckIds);
    decks.addAll(isRest || keepsFiles ? before.deckIds() : Set.of());
    return new Manifest(entries, decks);
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
    made.written(path, entry.hash());
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
        && Hashes.isOf(file, hash);
  }

  @Override
  public void close() throws IOException {
    stage.close();
  }
}
