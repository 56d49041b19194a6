package dev.glossdeck.export.pdf;

import java.util.List;
import java.util.Optional;

/**
 * Running text that begins on a line of its own.
 *
 * @param words what it says
 * @param shape how it stands
 * @param marker what stands before its first line
 * @param tag what it is
 */
record Passage(List<Word> words, Shape shape, Optional<Marker> marker, Tag tag)
    implements SidePart {

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

  @Override
  public boolean isRunning() {
    return shape.alignment() != Alignment.LEFT && shape.alignment() != Alignment.RIGHT;
  }

  boolean hasDrawing() {
    for (Word word : words) {
      if (word.hasDrawing()) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean hasPicture() {
    return hasDrawing() && words.stream().anyMatch(Word::hasPicture);
  }
}
