package dev.glossdeck.export.pdf.image;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A complex selector of a style rule, such as {@code .axis > text}. */
final class StyleSelector {
  private static final Pattern STEP =
      Pattern.compile("(\\*|[a-zA-Z][\\w-]*)?((?:[#.][\\w-]+|:root)*)");
  private static final Pattern MARK = Pattern.compile("([#.:])([\\w-]+)");
  private static final int CLASS_SPECIFICITY = 1000;
  private static final int ID_SPECIFICITY = 1000 * CLASS_SPECIFICITY;

  private final List<Step> steps;
  private final int specificity;

  /**
   * A compound selector.
   *
   * @param tag the type; {@code *} for any
   * @param marks simple selectors such as {@code .a}, {@code #b}, {@code :root}
   * @param isChild whether it follows a child combinator
   */
  private record Step(String tag, List<String> marks, boolean isChild) {
    boolean matches(StyledElement element) {
      return (tag.equals("*") || tag.equals(element.tag()))
          && marks.stream().allMatch(mark -> matches(mark, element));
    }

    private static boolean matches(String mark, StyledElement element) {
      String name = mark.substring(1);
      return switch (mark.charAt(0)) {
        case '#' -> name.equals(element.id());
        case '.' -> element.classes().contains(name);
        default -> element.parent().isEmpty();
      };
    }
  }

  private StyleSelector(List<Step> steps) {
    this.steps = steps;
    int sum = 0;
    for (Step step : steps) {
      sum += step.tag.equals("*") ? 0 : 1;
      for (String mark : step.marks) {
        sum += mark.startsWith("#") ? ID_SPECIFICITY : CLASS_SPECIFICITY;
      }
    }
    specificity = sum;
  }

  /** Parses a selector list; unsupported selectors are left out. */
  static List<StyleSelector> of(String list) {
    List<StyleSelector> selectors = new ArrayList<>();
    for (String selector : list.split(",", -1)) {
      one(selector.strip()).ifPresent(selectors::add);
    }
    return selectors;
  }

  private static Optional<StyleSelector> one(String selector) {
    List<Step> steps = new ArrayList<>();
    boolean isChild = false;
    for (String word : selector.replace(">", " > ").split("\\s+", -1)) {
      Matcher step = STEP.matcher(word);
      if (word.equals(">")) {
        isChild = true;
      } else if (word.isEmpty() || !step.matches()) {
        return Optional.empty();
      } else {
        String tag = step.group(1) == null ? "*" : step.group(1);
        List<String> marks =
            MARK.matcher(step.group(2)).results().map(found -> found.group()).toList();
        steps.add(new Step(tag, marks, isChild));
        isChild = false;
      }
    }
    return steps.isEmpty() ? Optional.empty() : Optional.of(new StyleSelector(steps));
  }

  /** The specificity (CSS 2.2, 6.4.3): the number of ids, then classes, then types. */
  int specificity() {
    return specificity;
  }

  /** Whether an element matches; from the root down, it is known which of the first steps do. */
  boolean matches(StyledElement element) {
    int count = steps.size();
    if (!steps.get(count - 1).matches(element)) {
      return false;
    }
    boolean[] above = new boolean[count];
    boolean[] parent = new boolean[count];
    for (StyledElement one : path(element)) {
      boolean[] here = new boolean[count];
      for (int i = 0; i < count; i++) {
        Step step = steps.get(i);
        boolean isPlaced = i == 0 || (step.isChild ? parent : above)[i - 1];
        here[i] = isPlaced && step.matches(one);
      }
      for (int i = 0; i < count; i++) {
        above[i] |= here[i];
      }
      parent = here;
    }
    return parent[count - 1];
  }

  /** An element and those around it, the root first. */
  private static Deque<StyledElement> path(StyledElement element) {
    Deque<StyledElement> path = new ArrayDeque<>();
    for (Optional<StyledElement> at = Optional.of(element);
        at.isPresent();
        at = at.get().parent()) {
      path.push(at.get());
    }
    return path;
  }
}
