package dev.glossdeck.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** The files that an earlier build published and the current one does not. */
final class StaleFiles {
  private final Path folder;
  private final Manifest before;
  private final Manifest after;

  StaleFiles(Path folder, Manifest before, Manifest after) {
    this.folder = folder;
    this.before = before;
    this.after = after;
  }

  /** Deletes those that are unchanged, and the folders that become empty. */
  void delete() throws IOException {
    for (var entry : before.entries().entrySet()) {
      Path file = folder.resolve(entry.getKey());
      // What lies behind a link is not in our folder.
      if (!after.entries().containsKey(entry.getKey())
          && Folders.between(folder, file).stream().noneMatch(Files::isSymbolicLink)) {
        if (isOurs(file, entry.getValue().hash()) && !isPublishedAsWell(entry.getKey())) {
          Files.delete(file);
        }
        Folders.deleteEmpty(file.getParent(), folder);
      }
    }
  }

  /** Whether a file is unchanged; an unreadable one may not be. */
  private static boolean isOurs(Path file, String hash) throws IOException {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && Files.isReadable(file)
        && Hashes.isOf(file, hash);
  }

  /** Whether a new file has the same name on a case-insensitive file system. */
  private boolean isPublishedAsWell(String path) throws IOException {
    return Folders.isSameFileAsAny(folder, path, after.sameIgnoringCase(path));
  }
}
