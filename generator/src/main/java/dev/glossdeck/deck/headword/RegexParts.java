package dev.glossdeck.deck.headword;

import java.util.ArrayList;
import java.util.List;

/** Looks at regular expressions without running them; knows what the files of rules use. */
final class RegexParts {
  private static final String QUANTIFIERS = "?*+{";
  private static final String OPERATORS = ".^$|()[]\\";

  private RegexParts() {}

  /** The index behind the group or class that begins at an index. */
  static int endOf(String regex, int start) {
    if (regex.charAt(start) == '[') {
      return regex.indexOf(']', start + 2) + 1;
    }
    int depth = 0;
    for (int i = start; i < regex.length(); i++) {
      char c = regex.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '[') {
        i = endOf(regex, i) - 1;
      } else if (c == '(') {
        depth++;
      } else if (c == ')' && --depth == 0) {
        return i + 1;
      }
    }
    return regex.length();
  }

  /** The parts of a regular expression between {@code |} outside of groups. */
  static List<String> alternatives(String regex) {
    List<String> alternatives = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < regex.length(); i++) {
      char c = regex.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '(' || c == '[') {
        i = endOf(regex, i) - 1;
      } else if (c == '|') {
        alternatives.add(regex.substring(from, i));
        from = i + 1;
      }
    }
    alternatives.add(regex.substring(from));
    return alternatives;
  }

  static boolean hasAlternatives(String regex) {
    return alternatives(regex).size() > 1;
  }

  /** The runs of characters outside of groups that stand for themselves and are not optional. */
  static List<String> literals(String regex) {
    List<String> literals = new ArrayList<>();
    StringBuilder run = new StringBuilder();
    for (int i = 0; i < regex.length(); i++) {
      char c = regex.charAt(i);
      if (OPERATORS.indexOf(c) < 0 && QUANTIFIERS.indexOf(c) < 0 && !isQuantified(regex, i + 1)) {
        run.append(c);
      } else {
        literals.add(run.toString());
        run.setLength(0);
        i = lastOf(regex, i);
      }
    }
    literals.add(run.toString());
    return literals;
  }

  /** The index of the last character of the escape, group, class or quantifier at an index. */
  private static int lastOf(String regex, int index) {
    return switch (regex.charAt(index)) {
      case '\\' -> index + 1;
      case '(', '[' -> endOf(regex, index) - 1;
      case '{' -> regex.indexOf('}', index);
      default -> index;
    };
  }

  /** Whether a quantifier stands at an index. */
  static boolean isQuantified(String regex, int index) {
    return index < regex.length() && QUANTIFIERS.indexOf(regex.charAt(index)) >= 0;
  }

  static boolean isOperator(char c) {
    return OPERATORS.indexOf(c) >= 0 || QUANTIFIERS.indexOf(c) >= 0;
  }
}
