package dev.glossdeck.read.markdown;

import dev.glossdeck.read.DeckIds;
import dev.glossdeck.read.Names;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number and the name in a page's file name.
 *
 * @param number its place among others, as in {@code 02-syllabus.md}; very large if there is none
 * @param name names its address: lower case, letters and digits of any script, the rest {@code -}
 */
record PageName(long number, String name) {
  private static final Pattern NUMBERED = Pattern.compile("(\\d{1,9})[-_. ]+(.*)");
  private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}_]+");
  private static final Pattern EDGES = Pattern.compile("^-+|-+$");
  private static final long LAST = Long.MAX_VALUE;

  /** The name of a file that ends with {@code .md}. */
  static PageName of(String fileName) {
    String plain = Names.nfc(fileName).substring(0, fileName.lastIndexOf('.'));
    Matcher numbered = NUMBERED.matcher(plain);
    boolean isNumbered = numbered.matches();
    String folded =
        OTHERS
            .matcher((isNumbered ? numbered.group(2) : plain).toLowerCase(Locale.ROOT))
            .replaceAll("-");
    String name = EDGES.matcher(folded).replaceAll("");
    return new PageName(isNumbered ? Long.parseLong(numbered.group(1)) : LAST, name);
  }

  /** The title of a page that gives none. */
  String title() {
    return DeckIds.title(name);
  }
}
