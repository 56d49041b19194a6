package dev.glossdeck.picture;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Removes references to other files from styles (CSS Syntax 3, CSS Values 4). */
final class SvgStyles {
  private static final Pattern ESCAPE =
      Pattern.compile("\\\\(?:([0-9a-fA-F]{1,6})\\s?|(.))", Pattern.DOTALL);

  /** Everything by which a browser may load a file, except for fragments and embedded fonts. */
  private static final Pattern LOADING =
      Pattern.compile(
          "(?i)@import|url\\((?!\\s*['\"]?(?:#|data:(?:font/|application/(?:x-)?font)))"
              + "|\\b(?:src|image|image-set|cross-fade|expression)\\s*\\("
              + "|-moz-binding|behavior\\s*:|(?:java|vb)script:");

  private static final Pattern IMPORT =
      Pattern.compile("(?i)@import\\s*(?:url\\([^)]*\\)|\"[^\"]*\"|'[^']*')[^;]*;?");
  private static final Pattern ADDRESS =
      Pattern.compile("(?i)url\\(\\s*(?:\"[^\"]*\"|'[^']*'|[^)\"']*)\\s*\\)");
  private static final String NOTHING = "none";

  private SvgStyles() {}

  /** Whether a style or the value of an attribute loads nothing. */
  static boolean isHarmless(String css) {
    boolean isPlain = css.indexOf('(') < 0 && css.indexOf('\\') < 0 && css.indexOf(':') < 0;
    return (isPlain && css.indexOf('@') < 0) || !LOADING.matcher(plain(css)).find();
  }

  /** Removes what loads files from a style; empty if that cannot be separated from the rest. */
  static String cleaned(String css) {
    String local =
        ADDRESS
            .matcher(IMPORT.matcher(css).replaceAll(""))
            .replaceAll(found -> isHarmless(found.group()) ? quoted(found.group()) : NOTHING);
    return isHarmless(local) ? local : "";
  }

  private static String quoted(String text) {
    return Matcher.quoteReplacement(text);
  }

  /** Resolves escapes, which could hide a name; comments stay, since a string may look like one. */
  private static String plain(String css) {
    return ESCAPE
        .matcher(css)
        .replaceAll(found -> quoted(character(found.group(1), found.group(2))));
  }

  private static String character(String hexadecimal, String other) {
    if (hexadecimal == null) {
      return other;
    }
    int codePoint = Integer.parseInt(hexadecimal, 16);
    return Character.isValidCodePoint(codePoint) ? Character.toString(codePoint) : "";
  }
}
