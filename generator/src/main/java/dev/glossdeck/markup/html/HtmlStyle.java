package dev.glossdeck.markup.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The style of an element, as its attribute {@code style} gives it.
 *
 * @param values by the names of the properties, all in lower case
 */
record HtmlStyle(Map<String, String> values) {
  private static final HtmlStyle NONE = new HtmlStyle(Map.of());

  /** Values that leave a property as it is around. */
  private static final Set<String> NOTHING =
      Set.of("", "inherit", "initial", "unset", "revert", "none", "transparent", "currentcolor");

  private static final int BOLD = 600;

  static HtmlStyle of(Element element) {
    if (!element.hasAttr("style")) {
      return NONE;
    }
    Map<String, String> values = new HashMap<>();
    for (String declaration : element.attr("style").toLowerCase(Locale.ROOT).split(";", -1)) {
      int colon = declaration.indexOf(':');
      if (colon > 0) {
        String value = declaration.substring(colon + 1).replace("!important", "");
        values.put(declaration.substring(0, colon).strip(), value.strip());
      }
    }
    return new HtmlStyle(values);
  }

  String get(String property) {
    return values.getOrDefault(property, "");
  }

  /** Whether one of the properties has a value that says something. */
  boolean says(String... properties) {
    for (String property : properties) {
      if (!NOTHING.contains(get(property))) {
        return true;
      }
    }
    return false;
  }

  boolean isBold() {
    String weight = get("font-weight");
    return weight.startsWith("bold") || (isNumber(weight) && Integer.parseInt(weight) >= BOLD);
  }

  /** Whether it takes away what the element's name says. */
  boolean isNotBold() {
    String weight = get("font-weight");
    return weight.equals("normal") || (isNumber(weight) && Integer.parseInt(weight) < BOLD);
  }

  private static boolean isNumber(String weight) {
    return weight.matches("[0-9]{1,4}");
  }

  boolean isItalic() {
    return get("font-style").startsWith("italic") || get("font-style").startsWith("oblique");
  }

  /** Whether the text has a line, such as {@code underline}. */
  boolean hasLine(String line) {
    return get("text-decoration").contains(line) || get("text-decoration-line").contains(line);
  }

  /** Whether white space says something. */
  boolean keepsSpace() {
    return get("white-space").startsWith("pre") || get("white-space").equals("break-spaces");
  }
}
