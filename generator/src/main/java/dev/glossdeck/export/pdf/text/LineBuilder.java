package dev.glossdeck.export.pdf.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Fills lines with words. A word that is wider than a line is split between clusters, so never
 * before a combining accent; after a dot, slash, hyphen or low line if it has one.
 */
final class LineBuilder {
  /** A picture that was made as wide as a line may be wider by an error of rounding. */
  private static final float ROUNDING = 1.0001f;

  private final float fullWidth;
  private final float hang;
  private final float ragged;
  private final List<Line> lines = new ArrayList<>();
  private List<InlineBox> boxes = new ArrayList<>();
  private float width;
  private float used;
  private float lead;
  private float hanging;

  /** The index of the first box of the word that is being split. */
  private int wordStart;

  private boolean begun;
  private boolean scaledDown;
  private GlyphRun gap = SimpleRun.NONE;
  private boolean hyphenates;
  private boolean rightToLeft;

  /**
   * Begins a paragraph.
   *
   * @param width the width of a line, in glyph space units of the side's font size, above 0
   * @param hang the hanging indent of a line that continues the one above, in the same units
   * @param ragged the share of a line that is left blank rather than filled with the start of a
   *     word
   */
  LineBuilder(float width, float hang, float ragged) {
    this.fullWidth = width;
    this.ragged = ragged;
    this.hang = hang;
    this.width = width;
  }

  /** Adds words, each to the line of the one before if it fits. */
  void fill(List<Word> words) {
    for (int from = 0; from < words.size(); ) {
      int to = from + 1;
      while (to < words.size() && words.get(to - 1).gap() == Word.Gap.SOFT_HYPHEN) {
        to++;
      }
      if (to > from + 1) {
        beginHyphenated(words.subList(from, to));
      }
      words.subList(from, to).forEach(this::add);
      from = to;
    }
  }

  /** Ends the line if there is something in it. */
  void endLine() {
    if (!boxes.isEmpty()) {
      endLine(false, true);
    }
  }

  /** Ends the last line; returns all, one or more. */
  List<Line> finish() {
    if (!boxes.isEmpty() || lines.isEmpty()) {
      endLine(false, false);
    }
    return lines;
  }

  /** Ends the line before a word that need not be hyphenated, if little of the line is left. */
  private void beginHyphenated(List<Word> parts) {
    float whole = 0;
    for (Word part : parts) {
      whole += part.width();
    }
    boolean fitsHere = used + gapWidth() + whole <= width;
    boolean fitsNext = whole <= fullWidth - hangingAfter(true);
    if (!boxes.isEmpty() && !fitsHere && fitsNext && width - used <= ragged * width) {
      endLine(false, true);
    }
  }

  private void add(Word word) {
    rightToLeft = word.rightToLeft();
    float wordWidth = word.width();
    float hyphen = word.gap() == Word.Gap.SOFT_HYPHEN ? word.gapRun().width() : 0;
    // An indent is no line by itself.
    if (begun && !boxes.isEmpty() && used + gapWidth() + wordWidth + hyphen > width) {
      endLine(false, true);
    }
    if (used + gapWidth() + wordWidth + hyphen > width) {
      split(word.boxes());
    } else {
      place(word.boxes());
    }
    end(word);
  }

  /** Adds a word that fits. */
  void set(Word word) {
    rightToLeft = word.rightToLeft();
    place(word.boxes());
    end(word);
  }

  private void end(Word word) {
    gap = word.gapRun();
    hyphenates = word.gap() == Word.Gap.SOFT_HYPHEN;
    if (word.gap() == Word.Gap.LINE_END) {
      endLine(false, false);
    }
  }

  private float gapWidth() {
    return hyphenates ? 0 : gap.width();
  }

  private void place(List<InlineBox> more) {
    begin(more);
    more.forEach(this::append);
  }

  private void begin(List<InlineBox> more) {
    addGap();
    if (!begun && !more.isEmpty()) {
      lead = used;
      begun = true;
    }
  }

  private void append(InlineBox box) {
    boxes.add(box);
    used += box.width();
  }

  private void addGap() {
    if (!gap.isEmpty() && !hyphenates) {
      append(gap);
    }
    gap = SimpleRun.NONE;
  }

  private void split(List<InlineBox> wide) {
    begin(wide);
    wordStart = boxes.size();
    for (InlineBox box : wide) {
      if (box instanceof InlineGraphic graphic) {
        scaleDown(graphic);
      } else if (box instanceof GlyphRun run) {
        split(run);
      }
    }
  }

  /** A graphic is never split: one that is wider than a line is scaled down. */
  private void scaleDown(InlineGraphic graphic) {
    if (used > 0 && used + graphic.width() > width) {
      endLine(true, true);
    }
    scaledDown |= graphic.width() > width * ROUNDING;
    append(graphic.fitted(width));
  }

  private void split(GlyphRun run) {
    int from = 0;
    while (from < run.clusterCount()) {
      int fitting = run.countWithin(from, width - used);
      // A line that is narrower than a cluster holds one nevertheless.
      int to = from + (used > 0 ? fitting : Math.max(1, fitting));
      if (to > from) {
        append(run.slice(from, to));
      }
      from = to;
      if (from < run.clusterCount()) {
        endSplitLine();
      }
    }
  }

  /** Ends the line within a word, after a dot, slash, hyphen or low line if it has one. */
  private void endSplitLine() {
    SeparatorCut cut = SeparatorCut.of(boxes, wordStart);
    float next = fullWidth - hangingAfter(true);
    boolean isUseful = !cut.tail().isEmpty() && cut.tailWidth() <= next;
    if (isUseful) {
      boxes = new ArrayList<>(cut.head());
      used -= cut.tailWidth();
    }
    endLine(!cut.isBetweenParts() || !(isUseful || cut.tail().isEmpty()), true);
    if (isUseful) {
      cut.tail().forEach(this::append);
    }
    wordStart = 0;
  }

  /**
   * Ends the line.
   *
   * @param split whether a word is split at its end
   * @param continues whether the next line continues the text of this one
   */
  private void endLine(boolean split, boolean continues) {
    if (!gap.isEmpty()) {
      boxes.add(hyphenates ? gap : gap.endingLine(rightToLeft));
      used += hyphenates ? gap.width() : 0;
    }
    lines.add(line(split || scaledDown));
    boxes = new ArrayList<>();
    used = 0;
    scaledDown = false;
    hanging = hangingAfter(continues);
    begun = continues;
    width = fullWidth - hanging;
    gap = SimpleRun.NONE;
    hyphenates = false;
  }

  /** Program text is continued with an indent, but in no less than half of a line. */
  private float hangingAfter(boolean continues) {
    return continues ? Math.min(hang == 0 ? 0 : lead + hang, fullWidth / 2) : 0;
  }

  private Line line(boolean overfull) {
    return new Line(VisualOrder.of(boxes, rightToLeft), used, overfull, hanging, rightToLeft);
  }
}
