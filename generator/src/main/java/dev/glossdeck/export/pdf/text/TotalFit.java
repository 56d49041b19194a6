package dev.glossdeck.export.pdf.text;

import dev.glossdeck.export.pdf.text.Word.Gap;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Finds the ends of a paragraph's lines by looking at all of it (Knuth and Plass, "Breaking
 * Paragraphs into Lines", Software: Practice and Experience 11, 1981). Text is not justified, so
 * that the sum of the squares of what lines leave blank is made small, after their number.
 */
final class TotalFit {
  /** A hyphen is as bad as a fifth of a line left blank. */
  private static final double HYPHEN = 0.04;

  /**
   * In a text of a few lines, such as a question, it is as bad as seven tenths, as in a heading.
   */
  private static final double HYPHEN_OF_FEW = 0.5;

  /** The number of lines that are few. */
  private static final int FEW_LINES = 3;

  /** A hyphen below a hyphen is as bad as three tenths. */
  private static final double SECOND_HYPHEN = 0.09;

  /** So is a short word by itself at the end. */
  private static final double LONE_WORD = 0.09;

  /** The share of a line below which a word by itself is short. */
  private static final float SHORT = 0.33f;

  private static final int UNREACHED = Integer.MAX_VALUE;

  private final Gap[] gaps;
  private final float width;
  private final float ragged;
  private final double hyphen;
  private final float[] widths;

  /** The widths of the spaces or hyphens after words. */
  private final float[] gapWidths;

  /** The least number of lines that end after a number of words, and their cost. */
  private final int[] lines;

  private final double[] costs;

  /** The number of words before the last of these lines. */
  private final int[] starts;

  private TotalFit(List<Word> words, float width, float ragged) {
    this.gaps = new Gap[words.size()];
    this.width = width;
    this.ragged = ragged;
    this.widths = new float[words.size()];
    this.gapWidths = new float[words.size()];
    this.lines = new int[words.size() + 1];
    this.costs = new double[words.size() + 1];
    this.starts = new int[words.size() + 1];
    Arrays.fill(lines, UNREACHED);
    lines[0] = 0;
    float all = 0;
    for (int i = 0; i < widths.length; i++) {
      Word word = words.get(i);
      gaps[i] = word.gap();
      widths[i] = word.width();
      boolean isWide = gaps[i] == Gap.SPACE || gaps[i] == Gap.SOFT_HYPHEN;
      gapWidths[i] = isWide ? word.gapRun().width() : 0;
      all += widths[i] + (gaps[i] == Gap.SPACE ? gapWidths[i] : 0);
    }
    this.hyphen = all <= FEW_LINES * width ? HYPHEN_OF_FEW : HYPHEN;
  }

  /**
   * Finds line ends.
   *
   * @param words the words of a paragraph, at least one
   * @param width the width of a line, in glyph space units of the side's font size
   * @param ragged the share of a line that is left blank rather than filled with the start of a
   *     word
   * @return the indices of the words after which a line ends, but for the last one; empty if a word
   *     is wider than a line
   */
  static Optional<BitSet> ends(List<Word> words, float width, float ragged) {
    TotalFit fit = new TotalFit(words, width, ragged);
    for (int start = 0; start < words.size(); start++) {
      if (fit.lines[start] != UNREACHED && !fit.tryLinesFrom(start)) {
        return Optional.empty();
      }
    }
    return Optional.of(fit.ends());
  }

  private BitSet ends() {
    BitSet ends = new BitSet();
    for (int end = starts[gaps.length]; end > 0; end = starts[end]) {
      ends.set(end - 1);
    }
    return ends;
  }

  /** Tries all lines that begin with a word; false if it does not fit one. */
  private boolean tryLinesFrom(int start) {
    float used = 0;
    float blankBefore = Float.MAX_VALUE;
    for (int i = start; i < gaps.length; i++) {
      Gap gap = gaps[i];
      float spaced = i == start || gaps[i - 1] == Gap.SOFT_HYPHEN ? 0 : gapWidths[i - 1];
      used += spaced + widths[i];
      if (used > width) {
        return i > start;
      }
      float blank = width - used;
      if (gap == Gap.SOFT_HYPHEN) {
        float hyphen = gapWidths[i];
        boolean isNeeded = blankBefore > ragged * width || isWide(i);
        if (hyphen <= blank && isNeeded) {
          end(start, i, blank - hyphen);
        } else if (i == start && hyphen > blank) {
          return false;
        }
      } else {
        end(start, i, blank);
        blankBefore = blank;
      }
      if (gap == Gap.LINE_END) {
        return true;
      }
    }
    return true;
  }

  /** Whether the word that a part belongs to is wider than a line. */
  private boolean isWide(int part) {
    float whole = widths[part];
    for (int i = part - 1; i >= 0 && gaps[i] == Gap.SOFT_HYPHEN; i--) {
      whole += widths[i];
    }
    for (int i = part; i + 1 < widths.length && gaps[i] == Gap.SOFT_HYPHEN; i++) {
      whole += widths[i + 1];
    }
    return whole > width;
  }

  /** Considers a line of the words from a start to a last one. */
  private void end(int start, int last, float blank) {
    double cost = costs[start] + cost(start, last, blank / width);
    int count = lines[start] + 1;
    int end = last + 1;
    if (count < lines[end] || (count == lines[end] && cost < costs[end])) {
      lines[end] = count;
      costs[end] = cost;
      starts[end] = start;
    }
  }

  private double cost(int start, int last, double blank) {
    boolean isLast = last == gaps.length - 1 || gaps[last] == Gap.LINE_END;
    if (isLast) {
      boolean isFirst = start == 0 || gaps[start - 1] == Gap.LINE_END;
      return !isFirst && 1 - blank < SHORT && isOneWord(start, last) ? LONE_WORD : 0;
    }
    boolean hyphenates = gaps[last] == Gap.SOFT_HYPHEN;
    boolean again = hyphenates && start > 0 && gaps[start - 1] == Gap.SOFT_HYPHEN;
    return blank * blank + (hyphenates ? hyphen : 0) + (again ? SECOND_HYPHEN : 0);
  }

  private boolean isOneWord(int start, int last) {
    for (int i = start; i < last; i++) {
      if (gaps[i] == Gap.SPACE) {
        return false;
      }
    }
    return true;
  }
}
