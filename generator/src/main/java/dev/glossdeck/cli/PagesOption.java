package dev.glossdeck.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option for pages beside the decks. */
final class PagesOption {
  @Option(
      names = "--pages",
      paramLabel = "DIR",
      description = "a folder of pages in Markdown, such as a syllabus, an imprint or a guide")
  private Optional<Path> folder = Optional.empty();

  Optional<Path> folder() {
    return folder;
  }
}
