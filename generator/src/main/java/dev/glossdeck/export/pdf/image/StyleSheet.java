package dev.glossdeck.export.pdf.image;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The style rules of an SVG drawing, with type, class, id, descendant and child selectors (CSS 2.2,
 * 5 and 6.4). Media rules for dark colour schemes and rules for animations are ignored.
 */
final class StyleSheet {
  /** More than usual drawings have; each is matched with each element. */
  private static final int MAX_RULES = 1000;

  private static final Pattern COMMENT = Pattern.compile("/\\*.*?(?:\\*/|$)", Pattern.DOTALL);
  private static final Pattern FOR_PAPER =
      Pattern.compile(
          "(?i)@media\\s*(?:all|print|\\(\\s*prefers-color-scheme\\s*:\\s*light\\s*\\))");
  private static final String IMPORTANT = "!important";

  private final List<Rule> rules;

  /** A declaration of a property. */
  private record Declaration(String name, String value, boolean isImportant) {}

  /** The declarations for the elements that match a selector. */
  private record Rule(StyleSelector selector, List<Declaration> declarations) {}

  private StyleSheet(List<Rule> rules) {
    this.rules = rules;
  }

  /** Parses the text of all style elements of a drawing. */
  static StyleSheet of(String css) {
    List<Rule> rules = new ArrayList<>();
    read(COMMENT.matcher(css).replaceAll(" "), rules);
    List<Rule> kept = new ArrayList<>(rules.subList(0, Math.min(rules.size(), MAX_RULES)));
    // The sort is stable: of equal specificity, the later one wins.
    kept.sort(Comparator.comparingInt(rule -> rule.selector.specificity()));
    return new StyleSheet(kept);
  }

  private static void read(String css, List<Rule> rules) {
    int at = 0;
    while (at < css.length()) {
      int open = css.indexOf('{', at);
      int semicolon = css.indexOf(';', at);
      if (open < 0) {
        return;
      }
      if (semicolon >= 0 && semicolon < open && css.substring(at, semicolon).contains("@")) {
        at = semicolon + 1;
        continue;
      }
      int close = close(css, open);
      String prelude = css.substring(at, open).strip();
      String block = css.substring(open + 1, close);
      if (FOR_PAPER.matcher(prelude).matches()) {
        read(block, rules);
      } else if (!prelude.startsWith("@")) {
        List<Declaration> declarations = declarations(block);
        StyleSelector.of(prelude).forEach(selector -> rules.add(new Rule(selector, declarations)));
      }
      at = close + 1;
    }
  }

  /** The index of the brace that closes a block. */
  private static int close(String css, int open) {
    int depth = 0;
    for (int i = open; i < css.length(); i++) {
      depth += css.charAt(i) == '{' ? 1 : css.charAt(i) == '}' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return css.length();
  }

  private static List<Declaration> declarations(String block) {
    List<Declaration> declarations = new ArrayList<>();
    for (String part : block.split(";", -1)) {
      int colon = part.indexOf(':');
      String name = part.substring(0, Math.max(0, colon)).strip();
      if (!name.isEmpty()) {
        String value = part.substring(colon + 1).strip();
        boolean isImportant = value.endsWith(IMPORTANT);
        String plain =
            isImportant ? value.substring(0, value.length() - IMPORTANT.length()) : value;
        declarations.add(new Declaration(name, plain.strip(), isImportant));
      }
    }
    return declarations;
  }

  /**
   * The properties of an element. Custom properties are declared on it.
   *
   * @param element the element
   * @param own its attribute {@code style}; empty for none
   */
  Map<String, String> properties(StyledElement element, String own) {
    List<Declaration> all = new ArrayList<>();
    rules.stream()
        .filter(rule -> rule.selector.matches(element))
        .forEach(rule -> all.addAll(rule.declarations));
    all.addAll(declarations(own));
    Map<String, String> properties = new LinkedHashMap<>();
    all.stream().filter(one -> !one.isImportant).forEach(one -> put(properties, element, one));
    all.stream().filter(Declaration::isImportant).forEach(one -> put(properties, element, one));
    return properties;
  }

  private static void put(
      Map<String, String> properties, StyledElement element, Declaration declaration) {
    if (declaration.name.startsWith("--")) {
      element.declare(declaration.name, declaration.value);
    } else if (declaration.name.equals("font")) {
      properties.putAll(FontShorthand.parts(element.withVariables(declaration.value)));
    } else {
      properties.put(declaration.name, declaration.value);
    }
  }
}
