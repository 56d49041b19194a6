package dev.glossdeck.output;

import java.text.Normalizer;
import java.util.Locale;

/** Rules for paths within a published folder. */
final class OutputPaths {
  private static final String FORBIDDEN = "\\:*?\"<>|";
  private static final char DELETE = 0x7F;

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
    int start = 0;
    for (int i = 0; i <= path.length(); i++) {
      boolean isEnd = i == path.length() || path.charAt(i) == '/';
      if (isEnd ? !isName(path, start, i) : isForbidden(path.charAt(i))) {
        return false;
      }
      start = isEnd ? i + 1 : start;
    }
    return true;
  }

  /** Whether a part of a path leads from a folder to what it holds. */
  private static boolean isName(String path, int start, int end) {
    boolean isDots = end - start <= 2 && path.substring(start, end).chars().allMatch(c -> c == '.');
    return !isDots;
  }

  private static boolean isForbidden(char c) {
    return c < ' ' || c == DELETE || FORBIDDEN.indexOf(c) >= 0;
  }

  /** A key that is equal for paths that denote the same file on a case-insensitive file system. */
  static String folded(String path) {
    return Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }
}
