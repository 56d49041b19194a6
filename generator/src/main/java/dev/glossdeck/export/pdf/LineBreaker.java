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
  private final float fullWidth;
  private final float hang;
  private final List<Line> lines = new ArrayList<>();
  private List<Piece> pieces = new ArrayList<>();
  private float width;
  private float used;
  private float lead;
  private float hanging;
  private boolean begun;
  private boolean shrunk;
  private GlyphRun gap = GlyphRun.EMPTY;
  private boolean hyphenates;

  private LineBreaker(Typefaces typefaces, float width, float hang) {
    this.typefaces = typefaces;
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
  static List<Line> lines(Typefaces typefaces, List<Word> words, float width, float hang) {
    LineBreaker breaker = new LineBreaker(typefaces, width, hang);
    words.forEach(breaker::add);
    if (!breaker.pieces.isEmpty() || breaker.lines.isEmpty()) {
      breaker.endLine(false, false);
    }
    return breaker.lines;
  }

  /** Breaks words into lines of the same width. */
  static List<Line> lines(Typefaces typefaces, List<Word> words, float width) {
    return lines(typefaces, words, width, 0);
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
    if (!pieces.isEmpty() && used + gapWidth() + wordWidth + hyphen > width) {
      endLine(false, true);
    }
    if (used + gapWidth() + wordWidth + hyphen > width) {
      tear(word.pieces());
    } else {
      place(word.pieces());
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

  private void place(List<Piece> more) {
    takeGap();
    if (!begun && !more.isEmpty()) {
      lead = used;
      begun = true;
    }
    more.forEach(this::append);
  }

  private void append(Piece piece) {
    pieces.add(piece);
    used += piece.width();
  }

  private void takeGap() {
    if (!gap.isEmpty() && !hyphenates) {
      append(gap);
    }
    gap = GlyphRun.EMPTY;
  }

  private void tear(List<Piece> wide) {
    takeGap();
    for (Piece piece : wide) {
      if (piece instanceof Drawing drawing) {
        shrink(drawing);
      } else if (piece instanceof GlyphRun run) {
        tear(run);
      }
    }
  }

  /** A drawing is never cut: one that is wider than a line is made smaller. */
  private void shrink(Drawing drawing) {
    if (used > 0 && used + drawing.width() > width) {
      endLine(true, true);
    }
    shrunk |= drawing.width() > width;
    append(drawing.within(width));
  }

  private void tear(GlyphRun run) {
    Typeface face = typefaces.get(run.style().face());
    int from = 0;
    float taken = 0;
    for (int i = 0; i < run.glyphs().length(); i++) {
      float glyph = face.width(run.glyphs().charAt(i)) * run.style().scale();
      if (glyph > 0 && used + taken + glyph > width && used + taken > 0) {
        placePart(run, from, i, taken);
        endLine(true, true);
        from = i;
        taken = 0;
      }
      taken += glyph;
    }
    placePart(run, from, run.glyphs().length(), taken);
  }

  private void placePart(GlyphRun run, int from, int to, float partWidth) {
    if (to > from) {
      append(new GlyphRun(run.style(), run.glyphs().substring(from, to), partWidth));
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
      pieces.add(gap);
      used += hyphenates ? gap.width() : 0;
    }
    lines.add(new Line(pieces, used, torn || shrunk, hanging));
    pieces = new ArrayList<>();
    used = 0;
    shrunk = false;
    // Program text goes on further right than it began, but never in less than half of a line.
    hanging = goesOn ? Math.min(hang == 0 ? 0 : lead + hang, fullWidth / 2) : 0;
    begun = goesOn;
    width = fullWidth - hanging;
    gap = GlyphRun.EMPTY;
    hyphenates = false;
  }
}
