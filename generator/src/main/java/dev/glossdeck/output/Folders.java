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

/** Utilities for folders. */
final class Folders {
  private Folders() {}

  /** Deletes a folder with its content; does nothing if it does not exist. */
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
   * Deletes a folder if it is empty, but no file or link.
   *
   * @return whether the path does not exist any more
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

  /** The folders between {@code root} and a file below it, both exclusive. */
  static List<Path> between(Path root, Path file) {
    Path relative = root.relativize(file);
    return IntStream.range(1, relative.getNameCount())
        .mapToObj(names -> root.resolve(relative.subpath(0, names)))
        .toList();
  }

  /** Whether a path denotes the same file as one of others, all relative to {@code root}. */
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
