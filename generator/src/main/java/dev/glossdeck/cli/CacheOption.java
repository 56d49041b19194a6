package dev.glossdeck.cli;

import dev.glossdeck.publish.UserFolders;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option for the folder of typeset formulas. */
final class CacheOption {
  @Option(
      names = "--cache",
      paramLabel = "DIR",
      description = "keep typeset formulas there; in the user's cache folder as usual")
  private Optional<Path> folder = Optional.empty();

  @Option(names = "--no-cache", description = "keep no typeset formulas, and use none")
  private boolean isOff;

  /** The folder, if there is to be one. */
  Optional<Path> in(Map<String, String> environment) {
    return isOff
        ? Optional.empty()
        : folder.or(() -> UserFolders.cache(environment, System.getProperty("os.name")));
  }
}
