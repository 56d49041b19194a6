package dev.glossdeck.export.site.asset;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Joins the style sheets of components. Each rule stands in a layer (CSS Cascading and Inheritance
 * Level 5, 6.4), whose order is the first line: so it does not matter in which order files follow.
 */
final class StyleBundle {
  private static final String LAYERS = "@layer reset, tokens, base, component, page, print;\n";
  private static final Pattern COMMENT = Pattern.compile("/\\*[\\s\\S]*?\\*/\\s*");
  private static final Pattern SPACE = Pattern.compile("\\s*([{};])\\s*|(?<=[:,])\\s+|\\s*\\n\\s*");

  private StyleBundle() {}

  /**
   * One style sheet, without comments and needless space.
   *
   * @param parts the paths of the files
   * @param source reads them
   * @throws IllegalArgumentException if a file does not begin with a layer
   */
  static String join(List<String> parts, ScriptJoiner.Source source) throws IOException {
    StringBuilder sheet = new StringBuilder(LAYERS);
    for (String part : parts) {
      String rules = COMMENT.matcher(source.read(part)).replaceAll("").strip();
      if (!rules.startsWith("@layer ")) {
        throw new IllegalArgumentException(part + ": rules outside of a layer would always win");
      }
      sheet
          .append(
              SPACE
                  .matcher(rules)
                  .replaceAll(
                      match ->
                          match.group(1) == null
                              ? (match.group().indexOf('\n') < 0 ? "" : " ")
                              : match.group(1)))
          .append('\n');
    }
    return sheet.toString();
  }
}
