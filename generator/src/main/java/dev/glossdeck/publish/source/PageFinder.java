package dev.glossdeck.publish.source;

import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.diagnostic.SourcePosition;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds the author's pages: the Markdown files of a folder, without those of folders below it. */
public final class PageFinder {
  private final Diagnostics diagnostics;
  private final Diagnostics failures;

  /**
   * Makes a finder.
   *
   * @param diagnostics for a folder without pages
   * @param failures for a folder that does not exist
   */
  public PageFinder(Diagnostics diagnostics, Diagnostics failures) {
    this.diagnostics = diagnostics;
    this.failures = failures;
  }

  /** The files, sorted by name; not README, nor what begins with {@code _} or a dot. */
  public List<DeckFile> find(Path folder) throws IOException {
    String shown = folder.toString().replace(File.separatorChar, '/');
    if (!Files.isDirectory(folder)) {
      failures.error(
          SourcePosition.startOf(shown),
          DiagnosticCode.NOT_FOUND,
          "there is no such folder of pages",
          "check the path");
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<DeckFile> pages =
          files
              .filter(PageFinder::isPage)
              .sorted()
              .map(file -> new DeckFile(file, shown + "/" + file.getFileName(), List.of(), true))
              .toList();
      if (pages.isEmpty()) {
        diagnostics.error(
            SourcePosition.startOf(shown),
            DiagnosticCode.NO_PAGE,
            "the folder holds no page",
            "write one in Markdown, such as about.md");
      }
      return pages;
    }
  }

  private static boolean isPage(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    boolean isHidden = name.startsWith(".") || name.startsWith("_") || name.equals("readme.md");
    return name.endsWith(".md") && !isHidden && Files.isRegularFile(file);
  }
}
