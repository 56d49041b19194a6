package dev.glossdeck.maths;

import java.util.List;
import java.util.Map;

/**
 * An element of a formula's drawing, or a text in one.
 *
 * @param kind such as {@code path}; {@code #text} for a text
 * @param attributes by name
 * @param children in painting order
 * @param text what a text says
 */
record SvgNode(String kind, Map<String, String> attributes, List<SvgNode> children, String text) {
  String attribute(String name) {
    return attributes.getOrDefault(name, "");
  }

  /** A length without its unit, which is always px; 0 if there is none. */
  double number(String name) {
    return number(name, 0);
  }

  double number(String name, double otherwise) {
    String value = attribute(name);
    return value.isEmpty() ? otherwise : Double.parseDouble(value.replaceAll("[a-z%]+$", ""));
  }

  /** Several numbers, parted by spaces and commas. */
  double[] numbers(String name) {
    String[] words = attribute(name).strip().split("[\\s,]+", -1);
    double[] numbers = new double[words.length];
    for (int i = 0; i < words.length; i++) {
      numbers[i] = Double.parseDouble(words[i]);
    }
    return numbers;
  }
}
