package dev.glossdeck.output;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.IntStream;

/** Looks through folders of our own and removes them. */
final class Folders {
  private Folders() {}

  /** Deletes a folder with all that is in it; does nothing if it does not exist. */
  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path visited, IOException failure)
              throws IOException {
            Files.delete(visited);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /**
   * Deletes the folders from {@code folder} up to, but without, {@code root} while they are empty.
   */
  static void deleteEmpty(Path folder, Path root) throws IOException {
    Path each = folder;
    while (!each.equals(root) && deleteIfEmpty(each)) {
      each = each.getParent();
    }
  }

  /**
   * Deletes a folder, but no file or link, if it is empty. Returns whether nothing is there now.
   */
  static boolean deleteIfEmpty(Path folder) throws IOException {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return !Files.exists(folder, LinkOption.NOFOLLOW_LINKS);
    }
    try {
      Files.deleteIfExists(folder);
      return true;
    } catch (DirectoryNotEmptyException e) {
      return false;
    }
  }

  /** The folders that lead from {@code root}, without it, to a file below it. */
  static List<Path> between(Path root, Path file) {
    Path relative = root.relativize(file);
    return IntStream.range(1, relative.getNameCount())
        .mapToObj(names -> root.resolve(relative.subpath(0, names)))
        .toList();
  }

  /** Whether a path is one file with any of some others; both relative to {@code root}. */
  static boolean isSameFileAsAny(Path root, String path, List<String> others) throws IOException {
    for (String other : others) {
      if (Files.exists(root.resolve(other))
          && Files.isSameFile(root.resolve(path), root.resolve(other))) {
        return true;
      }
    }
    return false;
  }
}
