package dev.glossdeck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares output with a file under {@code src/test/resources}. With {@code -Dgoldens.rewrite=true}
 * the file is written anew, to be read before it is committed; never where the environment variable
 * {@code CI} is set.
 */
public final class Goldens {
  private static final Path ROOT = Path.of("src", "test", "resources");

  private Goldens() {}

  /** Fails unless the file has exactly this text, in UTF-8. */
  public static void check(String resourcePath, String actual) {
    Path file = ROOT.resolve(resourcePath);
    try {
      if (mayRewrite(Boolean.getBoolean("goldens.rewrite"), System.getenv().containsKey("CI"))) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, actual);
      }
      assertThat(file).as("a golden; -Dgoldens.rewrite=true writes it").exists();
      assertThat(actual).as("%s", file).isEqualTo(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static boolean mayRewrite(boolean asked, boolean inCi) {
    if (asked && inCi) {
      throw new AssertionError("goldens are not rewritten where CI is set");
    }
    return asked;
  }
}
