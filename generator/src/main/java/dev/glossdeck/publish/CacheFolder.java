package dev.glossdeck.publish;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Where a user's programs keep what they can make again. */
public final class CacheFolder {
  private static final String NAME = "glossdeck";

  private CacheFolder() {}

  /**
   * The usual folder: {@code %LOCALAPPDATA%} on Windows, {@code ~/Library/Caches} on macOS, else
   * {@code $XDG_CACHE_HOME} or {@code ~/.cache} (XDG Base Directory Specification: a relative path
   * there counts as none).
   *
   * @param environment the variables of the process
   * @param system the name of the operating system, as Java's property {@code os.name} has it
   * @return empty if nobody says where the user's folders are
   */
  public static Optional<Path> usual(Map<String, String> environment, String system) {
    if (system.startsWith("Windows")) {
      return folder(environment, "LOCALAPPDATA", NAME, "cache");
    }
    if (system.startsWith("Mac")) {
      return folder(environment, "HOME", "Library", "Caches", NAME);
    }
    return folder(environment, "XDG_CACHE_HOME", NAME)
        .or(() -> folder(environment, "HOME", ".cache", NAME));
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
