package dev.glossdeck.markup;

import java.util.regex.Pattern;

/**
 * Placeholders for signs within a gap that would be marks of the gap to Anki, which looks at the
 * HTML of a field. They pass through parsing and rendering and become references to characters at
 * the end, so that text, code and formulas stay whole.
 */
public final class GapMask {
  /** Characters that no text holds (Unicode, 23.7, "Noncharacters"). */
  private static final String COLON = "\uFDD0";

  private static final String BRACE = "\uFDD1";

  /** Two signs that mean something to a gap, of which the second one is hidden. */
  private static final Pattern MARK = Pattern.compile("(?<=:|^):|(?<=\\})\\}|\\}$");

  private static final Pattern COLON_REFERENCE =
      Pattern.compile("&(?:#0*58|#x0*3a|colon);", Pattern.CASE_INSENSITIVE);
  private static final Pattern BRACE_REFERENCE =
      Pattern.compile("&(?:#0*125|#x0*7d|rbrace|rcub);", Pattern.CASE_INSENSITIVE);

  /** The paragraphs around a displayed formula that is all of a gap: they would tear the gap. */
  private static final Pattern PARTED =
      Pattern.compile(
          "(?<=\\{\\{c[\\d,]{1,9}::)</p><p>(?=\\\\\\[)|(?<=\\\\\\])</p><p>(?=\\}\\}|::)");

  private GapMask() {}

  /** The text of a gap in Markdown or plain text with placeholders. */
  static String text(String inside) {
    return MARK.matcher(inside).replaceAll(mark -> mark.group().equals(":") ? COLON : BRACE);
  }

  /** The text of a gap in HTML, whose author wrote references to such signs. */
  static String html(String inside) {
    String colons = COLON_REFERENCE.matcher(inside).replaceAll(COLON);
    return text(BRACE_REFERENCE.matcher(colons).replaceAll(BRACE));
  }

  /**
   * Gives the signs back.
   *
   * @param html rendered from a text with placeholders
   * @return references to characters in their place
   */
  public static String lifted(String html) {
    String whole = PARTED.matcher(html).replaceAll("");
    return whole.replace(COLON, "&#58;").replace(BRACE, "&#125;");
  }
}
