package dev.glossdeck.cli.setting;

import dev.glossdeck.settings.SettingsFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options for the settings file and for the account of settings in effect. */
public final class SettingsOption {
  /** The name of the field in the commands, by which picocli finds it. */
  public static final String NAME = "settings";

  @Option(
      names = "--settings",
      paramLabel = "FILE",
      description =
          "a file of decks and options, which paths in it are relative to; glossdeck.yaml in this"
              + " folder as usual")
  private Optional<Path> file = Optional.empty();

  @Option(names = "--verbose", description = "say where each setting comes from")
  private boolean isVerbose;

  /**
   * The settings file.
   *
   * @return empty if none was named and the usual one is not there
   */
  public Optional<Path> file() {
    return file.or(() -> Optional.of(Path.of(SettingsFile.NAME)).filter(Files::exists));
  }

  /**
   * The place of the settings file.
   *
   * @return the file that was named, else the usual one, which need not exist
   */
  public Path place() {
    return file.orElse(Path.of(SettingsFile.NAME));
  }

  /**
   * Whether the origin of each setting is to be told.
   *
   * @return true for {@code --verbose}
   */
  public boolean isVerbose() {
    return isVerbose;
  }
}
