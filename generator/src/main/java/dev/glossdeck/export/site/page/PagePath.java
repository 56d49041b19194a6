package dev.glossdeck.export.site.page;

import java.util.HexFormat;

/**
 * A page's place in the published folder, from which its links start.
 *
 * @param path relative to the folder, such as {@code cards/dropout.html}
 */
public record PagePath(String path) {

  /** The characters to escape in a path of a URL (RFC 3986, 3.3); letters of all scripts stay. */
  private static final String RESERVED = "\"#%<>?[\\]^`{|}\u007F";

  private static final boolean[] IS_ESCAPED = new boolean[0x80];

  static {
    for (char c = 0; c < IS_ESCAPED.length; c++) {
      IS_ESCAPED[c] = c <= ' ' || RESERVED.indexOf(c) >= 0;
    }
  }

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
    StringBuilder address = new StringBuilder();
    for (int i = path.indexOf('/', common); i >= 0; i = path.indexOf('/', i + 1)) {
      address.append("../");
    }
    int from = common;
    for (int i = common; i < target.length(); i++) {
      char c = target.charAt(i);
      if (c < IS_ESCAPED.length && IS_ESCAPED[c]) {
        String digits = HexFormat.of().withUpperCase().toHexDigits((byte) c);
        address.append(target, from, i).append('%').append(digits);
        from = i + 1;
      }
    }
    return address.append(target, from, target.length()).toString();
  }
}
