package dev.glossdeck.export.site.page;

import java.util.regex.Pattern;

/**
 * A page's place in the published folder, from which its links start.
 *
 * @param path relative to the folder, such as {@code cards/dropout.html}
 */
public record PagePath(String path) {

  /** The characters to escape in a path of a URL (RFC 3986, 3.3); letters of all scripts stay. */
  private static final Pattern RESERVED =
      Pattern.compile("[\\x00-\\x20\"#%<>?\\[\\\\\\]^`{|}\\x7F]");

  /**
   * The relative address of a place.
   *
   * @param target its page, relative to the published folder
   */
  public String to(Address target) {
    return to(target.path()) + target.suffix();
  }

  /**
   * The relative address of another file.
   *
   * @param target its path, relative to the published folder
   */
  public String to(String target) {
    int common = 0;
    int slash = path.indexOf('/');
    while (slash >= 0 && target.startsWith(path.substring(0, slash + 1))) {
      common = slash + 1;
      slash = path.indexOf('/', common);
    }
    int up = (int) path.substring(common).chars().filter(c -> c == '/').count();
    return "../".repeat(up) + encoded(target.substring(common));
  }

  private static String encoded(String target) {
    return RESERVED
        .matcher(target)
        .replaceAll(match -> "%%%02X".formatted((int) match.group().charAt(0)));
  }
}
