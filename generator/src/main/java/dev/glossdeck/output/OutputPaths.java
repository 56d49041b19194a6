package dev.glossdeck.output;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a path within the published folder may be. */
final class OutputPaths {
  private static final Pattern FORBIDDEN = Pattern.compile("[\\\\:*?\"<>|\\p{Cntrl}]");

  private OutputPaths() {}

  /**
   * Returns the path as it is.
   *
   * @throws IllegalArgumentException if it could leave the folder or is no file name somewhere
   */
  static String checked(String path) {
    if (!isPlain(path)) {
      throw new IllegalArgumentException("not a path within the published folder: " + path);
    }
    return path;
  }

  /** Whether a path stays in the folder and names a file on every file system. */
  static boolean isPlain(String path) {
    return !FORBIDDEN.matcher(path).find()
        && Arrays.stream(path.split("/", -1))
            .noneMatch(name -> name.isEmpty() || name.equals(".") || name.equals(".."));
  }

  /** Equal for paths that are one file on a file system that ignores case. */
  static String folded(String path) {
    return Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }
}
