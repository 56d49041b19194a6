package dev.glossdeck.export.pdf;

import java.util.List;
import java.util.Optional;

/**
 * A part of a side that begins on a line of its own.
 *
 * @param words what it says
 * @param shape how it stands
 * @param marker what stands before its first line
 * @param tag what it is
 */
record Passage(List<Word> words, Shape shape, Optional<Marker> marker, Tag tag) {

  /** Where lines stand between the edges. */
  enum Alignment {
    /** In the middle on a short side, else left. */
    NATURAL,
    /** At the left. */
    LEFT,
    /** In the middle. */
    CENTRE
  }

  /**
   * Lengths are in em of the side's size.
   *
   * @param indent from the left, 0 or more
   * @param spaceBefore above it, unless it is the first on its card
   * @param alignment where its lines stand
   * @param bars where a quotation's vertical lines stand, from the left
   */
  record Shape(float indent, float spaceBefore, Alignment alignment, List<Float> bars) {
    Shape {
      bars = List.copyOf(bars);
    }
  }

  /**
   * A bullet or a number, which ends before the indent.
   *
   * @param line what it shows
   * @param tag what it is
   */
  record Marker(Line line, Tag tag) {}

  Passage {
    words = List.copyOf(words);
  }
}
