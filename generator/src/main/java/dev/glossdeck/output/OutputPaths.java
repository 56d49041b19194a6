package dev.glossdeck.output;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** Rules for paths within a published folder. */
final class OutputPaths {
  private static final Pattern FORBIDDEN = Pattern.compile("[\\\\:*?\"<>|\\p{Cntrl}]");

  private OutputPaths() {}

  /**
   * Checks a path.
   *
   * @return the path
   * @throws IllegalArgumentException if it could leave the folder or is not a file name on every
   *     file system
   */
  static String checked(String path) {
    if (!isPlain(path)) {
      throw new IllegalArgumentException("not a path within the published folder: " + path);
    }
    return path;
  }

  /** Whether a path stays within the folder and is valid on every file system. */
  static boolean isPlain(String path) {
    return !FORBIDDEN.matcher(path).find()
        && Arrays.stream(path.split("/", -1))
            .noneMatch(name -> name.isEmpty() || name.equals(".") || name.equals(".."));
  }

  /** A key that is equal for paths that denote the same file on a case-insensitive file system. */
  static String folded(String path) {
    return Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }
}
