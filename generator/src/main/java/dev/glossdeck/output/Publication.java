package dev.glossdeck.output;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Moves staged files into the published folder. A new folder is published in one step. In an
 * existing one the manifest lists old and new files while they are moved, so that after an
 * interrupted build a later one still knows all files.
 */
final class Publication {
  private static final int MOST_NAMED = 10;

  private final Path folder;
  private final Path stage;
  private final Manifest before;
  private final Manifest after;
  private final Set<String> written;

  Publication(Path folder, Path stage, Manifest before, Manifest after, Set<String> written) {
    this.folder = folder;
    this.stage = stage;
    this.before = before;
    this.after = after;
    this.written = new TreeSet<>(written);
  }

  void run() throws IOException {
    if (!Files.exists(folder)) {
      Files.write(stage.resolve(Manifest.NAME), after.toBytes());
      move(stage, folder);
      return;
    }
    refuseForeign();
    writeManifest(union());
    for (String path : written) {
      Path staged = stage.resolve(path);
      if (Files.exists(staged)) {
        Path target = folder.resolve(path);
        Files.createDirectories(target.getParent());
        move(staged, target);
      }
    }
    new StaleFiles(folder, before, after).delete();
    writeManifest(after);
  }

  private void refuseForeign() throws IOException {
    Set<Path> foreign = new TreeSet<>();
    for (String path : written) {
      foreign(path).ifPresent(foreign::add);
    }
    if (!foreign.isEmpty()) {
      throw inTheWay(List.copyOf(foreign));
    }
  }

  private Optional<Path> foreign(String path) throws IOException {
    Path target = folder.resolve(path);
    for (Path parent : Folders.between(folder, target)) {
      boolean exists = Files.exists(parent, LinkOption.NOFOLLOW_LINKS);
      if (exists && !Files.isDirectory(parent, LinkOption.NOFOLLOW_LINKS)) {
        return Optional.of(parent);
      }
    }
    boolean isThere = Files.exists(target, LinkOption.NOFOLLOW_LINKS);
    return isThere && !isOurs(path, target) ? Optional.of(target) : Optional.empty();
  }

  private boolean isOurs(String path, Path target) throws IOException {
    // What a build wrote whose manifest is lost.
    Path staged = stage.resolve(path);
    if (Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)
        && Files.isReadable(target)
        && Files.exists(staged)
        && Files.mismatch(target, staged) < 0) {
      return true;
    }
    if (before.entries().containsKey(path)) {
      return !Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS);
    }
    // A name that differs only in case is the same file on a case-insensitive file system,
    // elsewhere another one.
    return Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)
        && Folders.isSameFileAsAny(folder, path, before.sameIgnoringCase(path));
  }

  private IOException inTheWay(List<Path> paths) {
    String others =
        paths.stream()
            .skip(1)
            .limit(MOST_NAMED - 1)
            .map(path -> folder.relativize(path).toString())
            .collect(Collectors.joining(", "));
    String more = paths.size() > MOST_NAMED ? " and " + (paths.size() - MOST_NAMED) + " more" : "";
    return new FileAlreadyExistsException(
        paths.get(0).toString(),
        null,
        "is in the way and was not written by Glossdeck"
            + (others.isEmpty() ? "" : "; nor were " + others + more));
  }

  private Manifest union() {
    Map<String, Manifest.Entry> entries = new TreeMap<>(before.entries());
    entries.putAll(after.entries());
    Set<String> decks = new TreeSet<>(before.deckIds());
    decks.addAll(after.deckIds());
    return new Manifest(entries, decks);
  }

  private void writeManifest(Manifest manifest) throws IOException {
    byte[] bytes = manifest.toBytes();
    Path staged = stage.resolve(Manifest.NAME);
    Files.write(staged, bytes);
    move(staged, folder.resolve(Manifest.NAME));
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
