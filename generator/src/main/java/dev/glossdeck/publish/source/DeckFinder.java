package dev.glossdeck.publish.source;

import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.diagnostic.Severity;
import dev.glossdeck.diagnostic.SourcePosition;
import dev.glossdeck.output.PublishedFolder;
import dev.glossdeck.read.ReadOptions;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Finds the files of decks behind what the user named: files as they are, folders with all below.
 */
public final class DeckFinder {
  private final Diagnostics diagnostics;
  private final Diagnostics failures;
  private final List<PathMatcher> excluded;
  private final Optional<Path> pages;
  private final List<DeckFile> found = new ArrayList<>();

  /**
   * Makes a finder.
   *
   * @param diagnostics for what is wrong with a deck
   * @param failures for what does not exist or cannot be read
   * @param options patterns of names or paths below the folder that are no decks, and the folder of
   *     pages
   */
  public DeckFinder(Diagnostics diagnostics, Diagnostics failures, ReadOptions options) {
    this.pages = options.pages();
    this.excluded =
        options.excluded().stream()
            .map(glob -> FileSystems.getDefault().getPathMatcher("glob:" + glob))
            .toList();
    this.diagnostics = diagnostics;
    this.failures = failures;
  }

  /** The decks in the order of the arguments; within a folder sorted by path. */
  public List<DeckFile> find(List<Path> named) throws IOException {
    for (Path path : named) {
      add(path);
    }
    return found;
  }

  /**
   * The decks in the folder of a file, without those below it, as that folder would give them.
   *
   * @param file a file that the user named
   * @return sorted by name; usually it is among them
   * @throws IOException if the folder cannot be listed
   */
  public List<DeckFile> beside(DeckFile file) throws IOException {
    Path folder = Optional.ofNullable(file.file().getParent()).orElse(Path.of(""));
    Folder visited = new Folder(folder);
    Files.walkFileTree(folder, Set.of(), 1, visited);
    return visited.decks.keySet().stream()
        .map(folder::resolve)
        .map(path -> new DeckFile(path, shown(path), List.of(), path.equals(file.file())))
        .toList();
  }

  private void add(Path path) throws IOException {
    if (!Files.exists(path)) {
      failures.error(
          start(path),
          DiagnosticCode.NOT_FOUND,
          "there is no such file or folder",
          "check the path");
    } else if (Files.isDirectory(path)) {
      addFolder(path);
    } else {
      found.add(new DeckFile(path, shown(path), List.of(), true));
    }
  }

  private void addFolder(Path folder) throws IOException {
    // A link that the user names is followed; links below it are not, for they can go round.
    Path root = Files.isSymbolicLink(folder) ? folder.toRealPath() : folder;
    Folder visited = new Folder(root);
    Files.walkFileTree(root, visited);
    visited.decks.forEach(
        (inside, file) ->
            found.add(new DeckFile(file, shown(folder.resolve(inside)), around(inside), false)));
    visited.likely.forEach(this::tellPassedOver);
    if (visited.decks.isEmpty() && visited.isWhole) {
      diagnostics.error(
          start(folder),
          DiagnosticCode.NO_DECK,
          "the folder holds no deck",
          "add one: " + Formats.endingsInFolders());
    }
  }

  private void tellPassedOver(String inside, Path file) {
    diagnostics.add(
        new Diagnostic(
            Severity.NOTE,
            start(file),
            DiagnosticCode.PASSED_OVER,
            "the file is passed over: in a folder its name is not that of a deck",
            "if it is one, save it as " + Formats.endingsInFolders() + " under another name"));
  }

  private static List<String> around(String inside) {
    List<String> names = List.of(inside.split("/"));
    return names.subList(0, names.size() - 1);
  }

  private static SourcePosition start(Path path) {
    return SourcePosition.startOf(shown(path));
  }

  private static String shown(Path path) {
    return path.toString().replace(File.separatorChar, '/');
  }

  /** Goes through a folder, without what is hidden and what a build has published there. */
  private final class Folder extends SimpleFileVisitor<Path> {
    private final Path root;
    private final SortedMap<String, Path> decks = new TreeMap<>();
    private final SortedMap<String, Path> likely = new TreeMap<>();
    private final Set<Path> published = new HashSet<>();
    private boolean isWhole = true;

    Folder(Path root) {
      this.root = root;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
        throws IOException {
      boolean isPages =
          pages.isPresent()
              && Files.isDirectory(pages.get())
              && Files.isSameFile(folder, pages.get());
      if (!folder.equals(root) && (isHidden(folder) || isPages)) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      try {
        published.addAll(PublishedFolder.publishedFiles(folder));
      } catch (IOException e) {
        failures.error(
            start(folder),
            DiagnosticCode.UNREADABLE,
            "the list of published files cannot be read: " + Failures.reason(e),
            "delete it");
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String name = file.getFileName().toString();
      Path inside = root.relativize(file);
      boolean isOut =
          published.contains(file)
              || excluded.stream()
                  .anyMatch(no -> no.matches(inside) || no.matches(inside.getFileName()));
      if (!isOut && Formats.isDeck(name) && Files.isRegularFile(file)) {
        decks.put(shown(inside), file);
      } else if (!isOut && Formats.isLikelyDeck(name)) {
        likely.put(shown(inside), file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      isWhole = false;
      failures.error(
          start(file),
          DiagnosticCode.UNREADABLE,
          "the folder cannot be read: " + Failures.kind(failure),
          "check its permissions");
      return FileVisitResult.CONTINUE;
    }

    private boolean isHidden(Path path) {
      String name = path.getFileName().toString();
      return name.startsWith(".") || name.startsWith("_");
    }
  }
}
