package dev.glossdeck.maths;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parses CSS colours, so that print shows the same colours as the web page. */
final class CssColours {
  private static final int HEX = 16;
  private static final Pattern LONG = Pattern.compile("#([0-9a-fA-F]{6})");
  private static final Pattern SHORT = Pattern.compile("#([0-9a-fA-F])([0-9a-fA-F])([0-9a-fA-F])");

  private CssColours() {}

  /** Loaded when a colour name is first looked up. */
  private static final class Named {
    static final Properties COLOURS = read();

    private static Properties read() {
      Properties colours = new Properties();
      try (InputStream in = CssColours.class.getResourceAsStream("css-colours.properties")) {
        colours.load(in);
        return colours;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /**
   * Parses a colour.
   *
   * @param colour such as {@code #fa0}, {@code #ffaa00} or {@code orange}
   * @return red, green and blue in the lowest 24 bits
   * @throws TexException if it is not a colour
   */
  static int rgb(String colour) throws TexException {
    Matcher digits = LONG.matcher(colour);
    if (digits.matches()) {
      return Integer.parseInt(digits.group(1), HEX);
    }
    Matcher few = SHORT.matcher(colour);
    String hex =
        few.matches()
            ? few.replaceAll("$1$1$2$2$3$3")
            : Named.COLOURS.getProperty(colour.toLowerCase(Locale.ROOT), "");
    if (hex.isEmpty()) {
      throw new TexException(
          "there is no colour \"" + colour + "\"",
          "use a name of CSS, or write \\color[RGB]{0,128,255}",
          0);
    }
    return Integer.parseInt(hex, HEX);
  }
}
