package dev.glossdeck.export.site;

/**
 * A page's place in the published folder, from which its links start.
 *
 * @param path relative to the folder, such as {@code cards/dropout.html}
 */
record PagePath(String path) {

  /**
   * The relative address of another file.
   *
   * @param target its path, perhaps with a query and a fragment behind it
   */
  String to(String target) {
    int common = 0;
    int slash = path.indexOf('/');
    while (slash >= 0 && target.startsWith(path.substring(0, slash + 1))) {
      common = slash + 1;
      slash = path.indexOf('/', common);
    }
    int up = (int) path.substring(common).chars().filter(c -> c == '/').count();
    return "../".repeat(up) + target.substring(common);
  }
}
