package dev.glossdeck.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The manifest of a folder, which tells of the builds that filled it. */
public final class PublishedFolder {
  private PublishedFolder() {}

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
   * Identifies the files of a folder if they are still as they were published.
   *
   * @param folder any folder
   * @return a hash of their paths and contents; empty if the folder has no manifest, or one of its
   *     files is missing or was changed
   * @throws IOException if a file cannot be read or the manifest is damaged
   */
  public static Optional<String> intact(Path folder) throws IOException {
    Manifest manifest = Manifest.read(folder);
    for (Map.Entry<String, Manifest.Entry> entry : manifest.entries().entrySet()) {
      Path file = folder.resolve(entry.getKey());
      if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
          || !Hashes.isOf(file, entry.getValue().hash())) {
        return Optional.empty();
      }
    }
    return identity(manifest);
  }

  /**
   * Identifies the files of a folder as builds have published them, whatever became of them.
   *
   * @param folder any folder
   * @return a hash of their paths and contents; empty if the folder has no manifest
   * @throws IOException if the manifest cannot be read or is damaged
   */
  public static Optional<String> identity(Path folder) throws IOException {
    return identity(Manifest.read(folder));
  }

  private static Optional<String> identity(Manifest manifest) {
    return manifest.entries().isEmpty()
        ? Optional.empty()
        : Optional.of(Hashes.of(manifest.toBytes()));
  }
}
