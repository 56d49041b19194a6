package dev.glossdeck.maths;

import java.util.List;
import java.util.Map;

/**
 * A node of the SVG of a formula: an element or a text.
 *
 * @param kind the name of an element, such as {@code path}; {@code #text} for a text
 * @param attributes the attributes by name
 * @param children the children in painting order
 * @param text the characters of a text; empty for an element
 */
record SvgNode(String kind, Map<String, String> attributes, List<SvgNode> children, String text) {
  String attribute(String name) {
    return attributes.getOrDefault(name, "");
  }

  /** An attribute as a number, without its unit, which is always px; 0 if it is missing. */
  double number(String name) {
    return number(name, 0);
  }

  double number(String name, double otherwise) {
    String value = attribute(name);
    return value.isEmpty() ? otherwise : Double.parseDouble(value.replaceAll("[a-z%]+$", ""));
  }

  /** An attribute as a list of numbers, separated by spaces and commas. */
  double[] numbers(String name) {
    String[] words = attribute(name).strip().split("[\\s,]+", -1);
    double[] numbers = new double[words.length];
    for (int i = 0; i < words.length; i++) {
      numbers[i] = Double.parseDouble(words[i]);
    }
    return numbers;
  }
}
