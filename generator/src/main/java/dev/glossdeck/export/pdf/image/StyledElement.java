package dev.glossdeck.export.pdf.image;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An element of an SVG drawing, as seen by style rules. */
final class StyledElement {
  private static final Pattern VARIABLE =
      Pattern.compile("var\\(\\s*(--[\\w-]+)\\s*(?:,([^()]*))?\\)");
  private static final Pattern LIGHT_OR_DARK =
      Pattern.compile("light-dark\\(([^,()]*(?:\\([^()]*\\))?),[^()]*(?:\\([^()]*\\))?[^()]*\\)");

  /** Variables may refer to variables; deeper nesting is taken for a cycle. */
  private static final int MAX_SUBSTITUTIONS = 8;

  private static final int MAX_CHARACTERS = 10_000;

  private final String tag;
  private final String id;
  private final List<String> classes;
  private final Optional<StyledElement> parent;
  private final Map<String, String> variables = new HashMap<>();

  /**
   * Creates an element.
   *
   * @param tag its type
   * @param id its id; empty for none
   * @param classes its classes, separated by white space
   * @param parent its parent; empty for the root
   */
  StyledElement(String tag, String id, String classes, Optional<StyledElement> parent) {
    this.tag = tag;
    this.id = id;
    this.classes = Arrays.asList(classes.strip().split("\\s+", -1));
    this.parent = parent;
  }

  String tag() {
    return tag;
  }

  String id() {
    return id;
  }

  List<String> classes() {
    return classes;
  }

  Optional<StyledElement> parent() {
    return parent;
  }

  /** Sets a custom property of this element and its descendants. */
  void declare(String name, String value) {
    variables.put(name, value);
  }

  /** Substitutes the custom properties in a value (CSS Custom Properties 1, 3). */
  String withVariables(String value) {
    String known = value;
    for (int i = 0; i < MAX_SUBSTITUTIONS && known.contains("var("); i++) {
      known = VARIABLE.matcher(known).replaceAll(this::variable);
      if (known.length() > MAX_CHARACTERS) {
        return "";
      }
    }
    return known.contains("light-dark(")
        ? LIGHT_OR_DARK.matcher(known).replaceAll("$1").strip()
        : known;
  }

  private String variable(MatchResult found) {
    String otherwise = found.group(2) == null ? "" : found.group(2).strip();
    return Matcher.quoteReplacement(variable(found.group(1)).orElse(otherwise));
  }

  private Optional<String> variable(String name) {
    for (Optional<StyledElement> at = Optional.of(this); at.isPresent(); at = at.get().parent) {
      String value = at.get().variables.get(name);
      if (value != null) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
