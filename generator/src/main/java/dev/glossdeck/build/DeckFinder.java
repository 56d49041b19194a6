package dev.glossdeck.build;

import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.diagnostic.SourcePosition;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds the files of decks behind what the user named: files as they are, folders with all below.
 */
final class DeckFinder {
  private final Diagnostics diagnostics;
  private final Diagnostics failures;
  private final List<DeckFile> found = new ArrayList<>();

  /**
   * Makes a finder.
   *
   * @param diagnostics for what is wrong with a deck
   * @param failures for what does not exist or cannot be read
   */
  DeckFinder(Diagnostics diagnostics, Diagnostics failures) {
    this.diagnostics = diagnostics;
    this.failures = failures;
  }

  /** The decks in the order of the arguments; within a folder sorted by path. */
  List<DeckFile> find(List<Path> named) {
    named.forEach(this::add);
    return found;
  }

  private void add(Path path) {
    if (!Files.exists(path)) {
      failures.error(start(path), "not-found", "there is no such file or folder", "check the path");
    } else if (Files.isDirectory(path)) {
      addFolder(path);
    } else {
      found.add(new DeckFile(path, shown(path)));
    }
  }

  private void addFolder(Path folder) {
    int before = found.size();
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .filter(file -> isDeck(folder, file))
          .sorted()
          .forEach(file -> found.add(new DeckFile(file, shown(file))));
    } catch (IOException | UncheckedIOException e) {
      failures.error(start(folder), "unreadable", Failures.reason(e), "check its permissions");
    }
    if (found.size() == before) {
      diagnostics.error(
          start(folder), "no-deck", "the folder holds no deck", "add one: " + Formats.endings());
    }
  }

  private static boolean isDeck(Path folder, Path file) {
    for (Path name : folder.relativize(file)) {
      if (name.toString().startsWith(".") || name.toString().startsWith("_")) {
        return false;
      }
    }
    return Formats.isDeck(file.getFileName().toString()) && Files.isRegularFile(file);
  }

  private static SourcePosition start(Path path) {
    return SourcePosition.startOf(shown(path));
  }

  private static String shown(Path path) {
    return path.toString().replace(File.separatorChar, '/');
  }
}
