package dev.glossdeck.export.pdf.text;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Breaks paragraphs into lines. Widths are in glyph space units of the side's font size, above 0;
 * words are in reading order, and the last one is not followed by a soft hyphen.
 */
public final class LineBreaker {
  private static final int BALANCING_STEPS = 8;

  /** The share of a line that is left blank rather than filled with the start of a word. */
  private static final float RAGGED = 0.2f;

  /** A word is hyphenated only if it is wider than a line. */
  private static final float WHOLE_WORDS = 1;

  private LineBreaker() {}

  /**
   * Breaks a paragraph into lines, each filled as far as possible.
   *
   * @param hang the hanging indent of a line that continues the one above, 0 or more
   * @return one or more lines
   */
  public static List<Line> lines(List<Word> words, float width, float hang) {
    return filled(words, new LineBuilder(width, hang, RAGGED));
  }

  /** Breaks a paragraph into lines without hanging indent, each filled as far as possible. */
  public static List<Line> lines(List<Word> words, float width) {
    return lines(words, width, 0);
  }

  private static List<Line> filled(List<Word> words, LineBuilder builder) {
    builder.fill(words);
    return builder.finish();
  }

  /**
   * Breaks running text that is flush left into as few lines as {@link #lines} does, with ends as
   * even as they can be; see {@link TotalFit}.
   */
  public static List<Line> fitted(List<Word> words, float width) {
    return fitted(words, width, RAGGED);
  }

  /** The same for the cells of tables, in which words are hyphenated only if they do not fit. */
  public static List<Line> fittedInCell(List<Word> words, float width) {
    return fitted(words, width, WHOLE_WORDS);
  }

  private static List<Line> fitted(List<Word> words, float width, float ragged) {
    LineBuilder builder = new LineBuilder(width, 0, ragged);
    Optional<BitSet> ends =
        isOneLine(words, width) ? Optional.empty() : TotalFit.ends(words, width, ragged);
    if (ends.isEmpty()) {
      return filled(words, builder);
    }
    for (int i = 0; i < words.size(); i++) {
      builder.set(words.get(i));
      if (ends.get().get(i)) {
        builder.endLine();
      }
    }
    return builder.finish();
  }

  /** Whether all words fit one line, as those of most questions do. */
  private static boolean isOneLine(List<Word> words, float width) {
    float used = 0;
    for (int i = 0; i < words.size() && used <= width; i++) {
      Word word = words.get(i);
      boolean isLast = i == words.size() - 1;
      if (word.gap() == Word.Gap.LINE_END && !isLast) {
        return false;
      }
      used += word.width() + (word.gap() == Word.Gap.SPACE && !isLast ? word.gapRun().width() : 0);
    }
    return used <= width;
  }

  /**
   * Breaks a paragraph into as few lines as {@link #lines} does, but of about the same length, for
   * centred text.
   */
  public static List<Line> balanced(List<Word> words, float width) {
    List<Line> best = filled(words, new LineBuilder(width, 0, WHOLE_WORDS));
    if (best.size() == 1 || best.stream().anyMatch(Line::overfull)) {
      return best;
    }
    Optional<WordWidths> widths = WordWidths.of(words);
    float narrow = 0;
    float wide = width;
    for (int step = 0; step < BALANCING_STEPS; step++) {
      float middle = (narrow + wide) / 2;
      if (takesMore(words, widths, middle, best.size())) {
        narrow = middle;
      } else {
        wide = middle;
      }
    }
    return filled(words, new LineBuilder(wide, 0, WHOLE_WORDS));
  }

  private static boolean takesMore(
      List<Word> words, Optional<WordWidths> widths, float width, int lines) {
    if (widths.isPresent()) {
      return widths.get().lines(width) > lines;
    }
    List<Line> tried = filled(words, new LineBuilder(width, 0, WHOLE_WORDS));
    return tried.size() > lines || tried.stream().anyMatch(Line::overfull);
  }
}
