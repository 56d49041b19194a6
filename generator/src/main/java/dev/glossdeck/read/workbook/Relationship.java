package dev.glossdeck.read.workbook;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * That one part refers to another.
 *
 * @param id how the part calls it
 * @param type an address whose last step tells what the other part is
 * @param target the other part, from the root of the package
 */
record Relationship(String id, String type, String target) {

  /**
   * Resolves a target.
   *
   * @param folder of the part that refers, empty or with {@code /} at its end
   * @param target relative to the folder, or from the root if it begins with {@code /}
   */
  static Relationship of(String id, String type, String folder, String target) {
    Deque<String> steps = new ArrayDeque<>();
    for (String step : (target.startsWith("/") ? target : folder + target).split("/", -1)) {
      if (step.equals("..")) {
        steps.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.addLast(step);
      }
    }
    return new Relationship(id, type, String.join("/", steps));
  }

  /** Whether it is of a kind: the addresses of the strict and the usual format end alike. */
  boolean is(String kind) {
    return type.endsWith("/" + kind);
  }
}
