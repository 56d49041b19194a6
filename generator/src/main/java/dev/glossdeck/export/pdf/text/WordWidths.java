package dev.glossdeck.export.pdf.text;

import java.util.List;
import java.util.Optional;

/**
 * The widths of a paragraph's words, to count its lines without making them. In glyph space units
 * of the side's font size.
 */
final class WordWidths {
  private final float[] words;

  /** The space that follows each word unless it is the last one of its line. */
  private final float[] gaps;

  private WordWidths(int count) {
    words = new float[count];
    gaps = new float[count];
  }

  /**
   * The widths of words.
   *
   * @return empty for words that can be hyphenated, between lines that the author ended, and of
   *     several boxes
   */
  static Optional<WordWidths> of(List<Word> words) {
    WordWidths widths = new WordWidths(words.size());
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      boolean isLast = i == words.size() - 1;
      boolean isPlain = word.gap() == Word.Gap.SPACE || word.gap() == Word.Gap.NONE;
      if (word.boxes().size() != 1 || !(isPlain || isLast)) {
        return Optional.empty();
      }
      widths.words[i] = word.width();
      widths.gaps[i] = word.gapRun().width();
    }
    return Optional.of(widths);
  }

  /**
   * The number of lines if each is filled as far as possible, as {@link LineBuilder} fills them.
   *
   * @param width the width of a line
   * @return {@link Integer#MAX_VALUE} if a word is wider than a line
   */
  int lines(float width) {
    int lines = 1;
    float used = 0;
    for (int i = 0; i < words.length; i++) {
      if (words[i] > width) {
        return Integer.MAX_VALUE;
      }
      float before = i == 0 ? 0 : used + gaps[i - 1];
      if (before + words[i] > width) {
        lines++;
        used = words[i];
      } else {
        used = before + words[i];
      }
    }
    return lines;
  }
}
