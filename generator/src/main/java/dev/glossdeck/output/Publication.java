package dev.glossdeck.output;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Moves staged files into the published folder. A new folder is published in one step. In an
 * existing one the manifest lists old and new files while they are moved, so that after an
 * interrupted build a later one still knows all files.
 */
final class Publication {
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
    for (String path : written) {
      refuseForeign(path);
    }
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

  private void refuseForeign(String path) throws IOException {
    Path target = folder.resolve(path);
    for (Path parent : Folders.between(folder, target)) {
      boolean exists = Files.exists(parent, LinkOption.NOFOLLOW_LINKS);
      if (exists && !Files.isDirectory(parent, LinkOption.NOFOLLOW_LINKS)) {
        throw inTheWay(parent);
      }
    }
    if (Files.exists(target, LinkOption.NOFOLLOW_LINKS) && !isOurs(path, target)) {
      throw inTheWay(target);
    }
  }

  private boolean isOurs(String path, Path target) throws IOException {
    if (before.entries().containsKey(path)) {
      return !Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS);
    }
    // A name that differs only in case is the same file on a case-insensitive file system,
    // elsewhere another one.
    return Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)
        && Folders.isSameFileAsAny(folder, path, before.sameIgnoringCase(path));
  }

  private static IOException inTheWay(Path path) {
    return new FileAlreadyExistsException(
        path.toString(), null, "is in the way and was not written by Glossdeck");
  }

  private Manifest union() {
    Map<String, Manifest.Entry> entries = new TreeMap<>(before.entries());
    entries.putAll(after.entries());
    return new Manifest(entries);
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
