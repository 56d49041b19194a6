package dev.glossdeck.export.site.glossary;

import java.util.ArrayList;
import java.util.List;

/** Divides what is too long for one page. */
public final class Slices {
  /** Entries that a page has room for: a phone scrolls through them, and the page stays light. */
  public static final int MOST = 300;

  private Slices() {}

  /**
   * Consecutive parts of nearly equal length.
   *
   * @param all any number of things
   * @return parts of at most {@link #MOST}, and at least one part
   */
  public static <T> List<List<T>> of(List<T> all) {
    int count = Math.max(1, (all.size() + MOST - 1) / MOST);
    List<List<T>> slices = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int from = (int) ((long) all.size() * i / count);
      int to = (int) ((long) all.size() * (i + 1) / count);
      slices.add(all.subList(from, to));
    }
    return slices;
  }
}
