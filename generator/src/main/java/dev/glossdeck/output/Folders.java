package dev.glossdeck.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Utilities for folders. */
public final class Folders {
  private Folders() {}

  /**
   * The files in a folder and below, links to files included.
   *
   * @param folder a folder, or a link to one
   * @param depth the levels of folders to go through, 1 for the files of the folder itself
   * @return sorted, each below the folder as it was given
   * @throws UnreadableFileException if a folder cannot be read
   * @throws IOException if there is no such folder
   */
  public static List<Path> files(Path folder, int depth) throws IOException {
    Path real = folder.toRealPath();
    try (Stream<Path> walk = Files.walk(real, depth)) {
      return walk.filter(Files::isRegularFile)
          .sorted()
          .map(file -> folder.resolve(real.relativize(file)))
          .toList();
    } catch (UncheckedIOException e) {
      throw unreadable(folder, real, e.getCause());
    } catch (AccessDeniedException e) {
      throw unreadable(folder, real, e);
    }
  }

  private static IOException unreadable(Path folder, Path real, IOException failure) {
    return failure instanceof FileSystemException known && known.getFile() != null
        ? new UnreadableFileException(
            folder.resolve(real.relativize(Path.of(known.getFile()))).normalize(), failure)
        : failure;
  }

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
