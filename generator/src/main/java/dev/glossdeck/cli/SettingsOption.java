package dev.glossdeck.cli;

import dev.glossdeck.settings.SettingsFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options for the settings file and for the account of settings in effect. */
final class SettingsOption {
  /** The name of the field in the commands, by which picocli finds it. */
  static final String NAME = "settings";

  @Option(
      names = "--settings",
      paramLabel = "FILE",
      description =
          "a file of decks and options, which paths in it are relative to; glossdeck.yaml in this"
              + " folder as usual")
  private Optional<Path> file = Optional.empty();

  @Option(names = "--verbose", description = "say where each setting comes from")
  private boolean isVerbose;

  /** The file, if one was named or is there. */
  Optional<Path> file() {
    return file.or(() -> Optional.of(Path.of(SettingsFile.NAME)).filter(Files::exists));
  }

  /** The file that was named, else the usual one, which need not exist. */
  Path place() {
    return file.orElse(Path.of(SettingsFile.NAME));
  }

  boolean isVerbose() {
    return isVerbose;
  }
}
