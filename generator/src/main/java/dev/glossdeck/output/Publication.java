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
 * Moves staged files into the published folder. A new folder appears in one step. In an existing
 * one the manifest names old and new files while they are moved, so that a build that was cut off
 * leaves nothing that a later one takes for foreign.
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
    removeStrays();
    writeManifest(after);
  }

  private void refuseForeign(String path) throws IOException {
    Path relative = Path.of(path);
    for (int names = 1; names < relative.getNameCount(); names++) {
      Path parent = folder.resolve(relative.subpath(0, names));
      boolean exists = Files.exists(parent, LinkOption.NOFOLLOW_LINKS);
      if (exists && !Files.isDirectory(parent, LinkOption.NOFOLLOW_LINKS)) {
        throw inTheWay(parent);
      }
    }
    Path target = folder.resolve(path);
    boolean exists = Files.exists(target, LinkOption.NOFOLLOW_LINKS);
    boolean ours =
        before.entries().containsKey(path) && !Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS);
    if (exists && !ours) {
      throw inTheWay(target);
    }
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

  private void removeStrays() throws IOException {
    for (String path : before.entries().keySet()) {
      if (!after.entries().containsKey(path)) {
        Path stray = folder.resolve(path);
        Files.deleteIfExists(stray);
        Folders.deleteEmpty(stray.getParent(), folder);
      }
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
