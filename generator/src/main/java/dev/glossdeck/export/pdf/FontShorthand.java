package dev.glossdeck.export.pdf;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes {@code font: bold 12px/1.2 serif} apart (CSS Fonts 4, 2.7). */
final class FontShorthand {
  private static final String NAME = "font";
  private static final Pattern PARTS =
      Pattern.compile("(.*?)\\s*((?:\\d+\\.?\\d*|\\.\\d+)[a-z%]+)(?:/\\S+)?\\s+(.+)");
  private static final Pattern WEIGHT = Pattern.compile("\\b(?:bold(?:er)?|[1-9]00)\\b");
  private static final Pattern STYLE = Pattern.compile("\\b(?:italic|oblique)\\b");

  private FontShorthand() {}

  /** Puts the single properties in its place, where none of them is set. */
  static void expand(Map<String, String> properties) {
    String font = properties.remove(NAME);
    Matcher parts = PARTS.matcher(font == null ? "" : font.strip());
    if (parts.matches()) {
      properties.put("font-size", parts.group(2));
      properties.put("font-family", parts.group(3));
      put(properties, "font-weight", WEIGHT.matcher(parts.group(1)));
      put(properties, "font-style", STYLE.matcher(parts.group(1)));
    }
  }

  private static void put(Map<String, String> properties, String name, Matcher value) {
    if (value.find()) {
      properties.put(name, value.group());
    }
  }
}
