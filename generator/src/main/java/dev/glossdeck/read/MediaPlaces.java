package dev.glossdeck.read;

import dev.glossdeck.diagnostic.SourcePosition;
import dev.glossdeck.markup.MarkupText;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;

/** Collects which pictures and sounds the sides of a deck show, and where each is first named. */
public final class MediaPlaces {
  private final SortedMap<String, SourcePosition> places = new TreeMap<>();

  /** Starts empty. */
  public MediaPlaces() {}

  /**
   * Adds those of a side.
   *
   * @param side as it stands in the file
   * @param place where a character of the side's source stands, by its index in UTF-16 units
   */
  public void add(MarkupText side, IntFunction<SourcePosition> place) {
    for (String name : side.media()) {
      // A name may be written with percent signs, and then the side is near enough.
      int index = Math.max(0, side.source().indexOf(name));
      places.putIfAbsent(name, place.apply(index));
    }
  }

  /**
   * All that were added.
   *
   * @return the first place of each by its name, sorted by name
   */
  public SortedMap<String, SourcePosition> all() {
    return Collections.unmodifiableSortedMap(places);
  }
}
