package dev.glossdeck.export.pdf.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks words into lines, each as full as it can be. A word that is wider than a line is torn
 * between glyphs, never before one without width, such as a combining accent.
 */
public final class LineBreaker {
  private static final int BALANCING_STEPS = 8;

  private final float fullWidth;
  private final float hang;
  private final List<Line> lines = new ArrayList<>();
  private List<InlineBox> boxes = new ArrayList<>();
  private float width;
  private float used;
  private float lead;
  private float hanging;
  private boolean begun;
  private boolean shrunk;
  private GlyphRun gap = SimpleRun.NONE;
  private boolean hyphenates;
  private boolean rightToLeft;

  private LineBreaker(float width, float hang) {
    this.fullWidth = width;
    this.hang = hang;
    this.width = width;
  }

  /**
   * Breaks words.
   *
   * @param words in reading order; the last one without soft hyphen
   * @param width of a line, in 1/1000 of the side's size, above 0
   * @param hang by how much a line stands further right than the one above that it goes on with; 0
   *     or more, in 1/1000 of the side's size
   * @return at least one line
   */
  public static List<Line> lines(List<Word> words, float width, float hang) {
    LineBreaker breaker = new LineBreaker(width, hang);
    words.forEach(breaker::add);
    if (!breaker.boxes.isEmpty() || breaker.lines.isEmpty()) {
      breaker.endLine(false, false);
    }
    return breaker.lines;
  }

  /** Breaks words into lines of the same width. */
  public static List<Line> lines(List<Word> words, float width) {
    return lines(words, width, 0);
  }

  /** As few lines as {@link #lines}, but about equally long: for centred text. */
  public static List<Line> balanced(List<Word> words, float width) {
    List<Line> best = lines(words, width);
    if (best.size() == 1 || best.stream().anyMatch(Line::overfull)) {
      return best;
    }
    float narrow = 0;
    float wide = width;
    for (int step = 0; step < BALANCING_STEPS; step++) {
      float middle = (narrow + wide) / 2;
      List<Line> tried = lines(words, middle);
      if (tried.size() > best.size() || tried.stream().anyMatch(Line::overfull)) {
        narrow = middle;
      } else {
        best = tried;
        wide = middle;
      }
    }
    return best;
  }

  private void add(Word word) {
    rightToLeft = word.rightToLeft();
    float wordWidth = word.width();
    float hyphen = word.gap() == Word.Gap.SOFT_HYPHEN ? word.gapRun().width() : 0;
    if (!boxes.isEmpty() && used + gapWidth() + wordWidth + hyphen > width) {
      endLine(false, true);
    }
    if (used + gapWidth() + wordWidth + hyphen > width) {
      split(word.boxes());
    } else {
      place(word.boxes());
    }
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
    addGap();
    if (!begun && !more.isEmpty()) {
      lead = used;
      begun = true;
    }
    more.forEach(this::append);
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
    addGap();
    for (InlineBox box : wide) {
      if (box instanceof InlineGraphic graphic) {
        shrink(graphic);
      } else if (box instanceof GlyphRun run) {
        split(run);
      }
    }
  }

  /** A drawing is never cut: one that is wider than a line is made smaller. */
  private void shrink(InlineGraphic graphic) {
    if (used > 0 && used + graphic.width() > width) {
      endLine(true, true);
    }
    shrunk |= graphic.width() > width;
    append(graphic.fitted(width));
  }

  private void split(GlyphRun run) {
    int from = 0;
    while (from < run.clusterCount()) {
      int fitting = run.countWithin(from, width - used);
      if (fitting == 0 && used > 0) {
        endLine(true, true);
      } else {
        // A line narrower than a glyph takes one all the same.
        int to = from + Math.max(1, fitting);
        append(run.slice(from, to));
        from = to;
      }
    }
  }

  /**
   * Ends the line.
   *
   * @param torn whether within a word
   * @param goesOn whether the next line goes on with what this one began
   */
  private void endLine(boolean torn, boolean goesOn) {
    if (!gap.isEmpty()) {
      boxes.add(hyphenates ? gap : gap.endingLine(rightToLeft));
      used += hyphenates ? gap.width() : 0;
    }
    lines.add(line(torn || shrunk));
    boxes = new ArrayList<>();
    used = 0;
    shrunk = false;
    // Program text goes on further right than it began, but never in less than half of a line.
    hanging = goesOn ? Math.min(hang == 0 ? 0 : lead + hang, fullWidth / 2) : 0;
    begun = goesOn;
    width = fullWidth - hanging;
    gap = SimpleRun.NONE;
    hyphenates = false;
  }

  private Line line(boolean torn) {
    return new Line(VisualOrder.of(boxes, rightToLeft), used, torn, hanging, rightToLeft);
  }
}
