package dev.glossdeck.export.site.page;

/**
 * A piece of HTML that is ready: a template writes it as it is, where it escapes a string.
 *
 * @param markup well-formed HTML
 */
public record Html(String markup) {
  /** No HTML at all. */
  public static final Html NONE = new Html("");

  /** The HTML of characters, for text and for attributes between double quotes. */
  public static String text(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }
}
