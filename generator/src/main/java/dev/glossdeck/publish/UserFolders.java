package dev.glossdeck.publish;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The folders for a user's caches and configuration. */
public final class UserFolders {
  private static final String NAME = "glossdeck";

  private UserFolders() {}

  /**
   * The folder of what can be made again: {@code %LOCALAPPDATA%} on Windows, {@code
   * ~/Library/Caches} on macOS, else {@code $XDG_CACHE_HOME} or {@code ~/.cache} (XDG Base
   * Directory Specification: a relative path there counts as none).
   *
   * @param environment the variables of the process
   * @param system the name of the operating system, as Java's property {@code os.name} has it
   * @return empty if nobody says where the user's folders are
   */
  public static Optional<Path> cache(Map<String, String> environment, String system) {
    if (system.startsWith("Windows")) {
      return folder(environment, "LOCALAPPDATA", NAME, "cache");
    }
    if (system.startsWith("Mac")) {
      return folder(environment, "HOME", "Library", "Caches", NAME);
    }
    return folder(environment, "XDG_CACHE_HOME", NAME)
        .or(() -> folder(environment, "HOME", ".cache", NAME));
  }

  /**
   * The folder of settings: {@code %APPDATA%} on Windows, {@code ~/Library/Application Support} on
   * macOS, else {@code $XDG_CONFIG_HOME} or {@code ~/.config}.
   *
   * @param environment the variables of the process
   * @param system the name of the operating system, as Java's property {@code os.name} has it
   * @return empty if nobody says where the user's folders are
   */
  public static Optional<Path> settings(Map<String, String> environment, String system) {
    if (system.startsWith("Windows")) {
      return folder(environment, "APPDATA", NAME);
    }
    if (system.startsWith("Mac")) {
      return folder(environment, "HOME", "Library", "Application Support", NAME);
    }
    return folder(environment, "XDG_CONFIG_HOME", NAME)
        .or(() -> folder(environment, "HOME", ".config", NAME));
  }

  private static Optional<Path> folder(
      Map<String, String> environment, String variable, String... within) {
    try {
      return Optional.of(environment.getOrDefault(variable, ""))
          .filter(value -> !value.isEmpty())
          .map(Path::of)
          .filter(Path::isAbsolute)
          .map(folder -> folder.resolve(Path.of("", within)));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
