package dev.glossdeck.export.site.asset;

import java.io.IOException;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The font that formulas have on devices without one for maths. Browsers load it where a page has a
 * formula and they find none of the fonts that {@code maths.css} names; {@code vendor.properties}
 * tells where it is from.
 */
public final class MathsFont {
  private static final String NAME = "stix-two-math.woff2";
  private static final String LICENCE = "stix-two-math-LICENSE.txt";
  private static final String VENDOR = "web/vendor/";

  private MathsFont() {}

  /**
   * The font and its licence.
   *
   * @return their contents by the names of files beside the style sheets
   * @throws IOException if a resource cannot be read
   */
  public static SortedMap<String, byte[]> files() throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    byte[] font = Assets.read(VENDOR + NAME);
    files.put(Assets.hashed(NAME, font), font);
    files.put(LICENCE, Assets.read(VENDOR + LICENCE));
    return files;
  }

  /**
   * Whether a file is the font, which readers who need it load by themselves.
   *
   * @param path of a file of a site
   * @return true for the font alone
   */
  public static boolean is(String path) {
    return path.endsWith(".woff2");
  }

  /** A style sheet that names the font as its file is named. */
  static String named(String sheet) throws IOException {
    return sheet.contains(NAME)
        ? sheet.replace(NAME, Assets.hashed(NAME, Assets.read(VENDOR + NAME)))
        : sheet;
  }
}
