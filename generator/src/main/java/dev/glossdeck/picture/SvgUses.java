package dev.glossdeck.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Counts how many elements an SVG drawing draws: an element that is used ten times by one that is
 * used ten times is drawn a hundred times, so that a small file could take a browser hours.
 */
final class SvgUses {
  private static final long MAX_DRAWN = 200_000;
  private static final int MAX_DEPTH = 200;

  /** Elements whose {@code href} draws or inherits from another one. */
  private static final Set<String> USING =
      Set.of(
          "feImage",
          "filter",
          "image",
          "linearGradient",
          "mask",
          "pattern",
          "radialGradient",
          "use");

  private static final Pattern ADDRESS = Pattern.compile("url\\(\\s*['\"]?#([^'\")\\s]+)");

  private final Map<String, Integer> byId = new HashMap<>();
  private final List<Integer> ends = new ArrayList<>();
  private final List<Use> uses = new ArrayList<>();
  private final Map<Integer, Long> drawn = new HashMap<>();

  /**
   * A reference.
   *
   * @param from the number of the referring element, in document order
   * @param id the id of the element that it draws
   */
  private record Use(int from, String id) {}

  /** Adds the next element, and returns its number. */
  int open() {
    ends.add(Integer.MAX_VALUE);
    return ends.size() - 1;
  }

  /** Ends an element; those opened since are its descendants. */
  void close(int element) {
    ends.set(element, ends.size());
  }

  /** Adds an attribute of an element. */
  void attribute(int element, String elementName, String name, String value) {
    if (name.equals("id")) {
      byId.putIfAbsent(value, element);
    } else if (name.equals("href") && value.startsWith("#") && USING.contains(elementName)) {
      uses.add(new Use(element, value.substring(1)));
    } else if (value.contains("url(")) {
      Matcher address = ADDRESS.matcher(value);
      while (address.find()) {
        uses.add(new Use(element, address.group(1)));
      }
    }
  }

  /**
   * Checks the number of elements.
   *
   * @throws PictureFault if there are too many, or if an element draws itself
   */
  void check() throws PictureFault {
    drawn(0, 0);
  }

  private long drawn(int element, int depth) throws PictureFault {
    if (depth > MAX_DEPTH) {
      throw PictureFault.large("uses its own parts within each other too often");
    }
    Long known = drawn.get(element);
    if (known != null && known < 0) {
      throw PictureFault.broken("has a part that draws itself");
    }
    if (known != null) {
      return known;
    }
    drawn.put(element, -1L);
    long sum = (long) ends.get(element) - element;
    for (int i = firstUse(element); i < uses.size() && uses.get(i).from < ends.get(element); i++) {
      Integer target = byId.get(uses.get(i).id);
      sum += target == null ? 0 : drawn(target, depth + 1);
      if (sum > MAX_DRAWN) {
        throw PictureFault.large("draws more than " + MAX_DRAWN + " parts");
      }
    }
    drawn.put(element, sum);
    return sum;
  }

  /** The index of the first reference within an element; references are in document order. */
  private int firstUse(int element) {
    int low = 0;
    int high = uses.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (uses.get(middle).from < element) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
