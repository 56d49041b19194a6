package dev.glossdeck.export.pdf.image;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parses the shorthand property {@code font}, such as {@code bold 12px/1.2 serif} (CSS Fonts 4,
 * 2.7).
 */
final class FontShorthand {
  private static final Pattern PARTS =
      Pattern.compile("(.*?)\\s*((?:\\d+\\.?\\d*|\\.\\d+)[a-z%]+)(?:/\\S+)?\\s+(.+)");
  private static final Pattern WEIGHT = Pattern.compile("\\b(?:bold(?:er)?|[1-9]00)\\b");
  private static final Pattern STYLE = Pattern.compile("\\b(?:italic|oblique)\\b");

  private FontShorthand() {}

  /**
   * The longhand properties.
   *
   * @param font the value; omitted properties are {@code normal}
   * @return empty for a value without a size, such as {@code caption}
   */
  static Map<String, String> parts(String font) {
    Matcher parts = PARTS.matcher(font.strip());
    return parts.matches()
        ? Map.of(
            "font-size", parts.group(2),
            "font-family", parts.group(3),
            "font-weight", first(WEIGHT.matcher(parts.group(1))),
            "font-style", first(STYLE.matcher(parts.group(1))))
        : Map.of();
  }

  private static String first(Matcher value) {
    return value.find() ? value.group() : "normal";
  }
}
