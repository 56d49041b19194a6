package dev.glossdeck.export.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks words into lines, each as full as it can be. A word that is wider than a line is torn
 * between glyphs, never before one without width, such as a combining accent.
 */
final class LineBreaker {
  private static final int BALANCING_STEPS = 8;

  private final Typefaces typefaces;
  private final float width;
  private final List<Line> lines = new ArrayList<>();
  private List<GlyphRun> runs = new ArrayList<>();
  private float used;
  private GlyphRun gap = GlyphRun.EMPTY;
  private boolean hyphenates;

  private LineBreaker(Typefaces typefaces, float width) {
    this.typefaces = typefaces;
    this.width = width;
  }

  /**
   * Breaks words.
   *
   * @param words in reading order; the last one without soft hyphen
   * @param width of a line, in 1/1000 of the side's size, above 0
   * @return at least one line
   */
  static List<Line> lines(Typefaces typefaces, List<Word> words, float width) {
    LineBreaker breaker = new LineBreaker(typefaces, width);
    words.forEach(breaker::add);
    if (!breaker.runs.isEmpty() || breaker.lines.isEmpty()) {
      breaker.endLine(false);
    }
    return breaker.lines;
  }

  /** As few lines as {@link #lines}, but about equally long: for centred text. */
  static List<Line> balanced(Typefaces typefaces, List<Word> words, float width) {
    List<Line> best = lines(typefaces, words, width);
    if (best.size() == 1 || best.stream().anyMatch(Line::torn)) {
      return best;
    }
    float narrow = 0;
    float wide = width;
    for (int step = 0; step < BALANCING_STEPS; step++) {
      float middle = (narrow + wide) / 2;
      List<Line> tried = lines(typefaces, words, middle);
      if (tried.size() > best.size() || tried.stream().anyMatch(Line::torn)) {
        narrow = middle;
      } else {
        best = tried;
        wide = middle;
      }
    }
    return best;
  }

  private void add(Word word) {
    float wordWidth = word.width();
    float hyphen = word.gap() == Word.Gap.SOFT_HYPHEN ? word.gapRun().width() : 0;
    if (!runs.isEmpty() && used + gapWidth() + wordWidth + hyphen > width) {
      endLine(false);
    }
    if (used + gapWidth() + wordWidth + hyphen > width) {
      tear(word.runs());
    } else {
      place(word.runs());
    }
    gap = word.gapRun();
    hyphenates = word.gap() == Word.Gap.SOFT_HYPHEN;
    if (word.gap() == Word.Gap.LINE_END) {
      endLine(false);
    }
  }

  private float gapWidth() {
    return hyphenates ? 0 : gap.width();
  }

  private void place(List<GlyphRun> more) {
    takeGap();
    for (GlyphRun run : more) {
      runs.add(run);
      used += run.width();
    }
  }

  private void takeGap() {
    if (!gap.isEmpty() && !hyphenates) {
      runs.add(gap);
      used += gap.width();
    }
    gap = GlyphRun.EMPTY;
  }

  private void tear(List<GlyphRun> wide) {
    takeGap();
    for (GlyphRun run : wide) {
      Typeface face = typefaces.get(run.style().face());
      int from = 0;
      float taken = 0;
      for (int i = 0; i < run.glyphs().length(); i++) {
        float glyph = face.width(run.glyphs().charAt(i)) * run.style().scale();
        if (glyph > 0 && used + taken + glyph > width && used + taken > 0) {
          placePart(run, from, i, taken);
          endLine(true);
          from = i;
          taken = 0;
        }
        taken += glyph;
      }
      placePart(run, from, run.glyphs().length(), taken);
    }
  }

  private void placePart(GlyphRun run, int from, int to, float partWidth) {
    if (to > from) {
      runs.add(new GlyphRun(run.style(), run.glyphs().substring(from, to), partWidth));
      used += partWidth;
    }
  }

  private void endLine(boolean torn) {
    if (!gap.isEmpty()) {
      runs.add(gap);
      used += hyphenates ? gap.width() : 0;
    }
    lines.add(new Line(runs, used, torn));
    runs = new ArrayList<>();
    used = 0;
    gap = GlyphRun.EMPTY;
    hyphenates = false;
  }
}
