package dev.glossdeck.export.pdf.text;

import dev.glossdeck.export.pdf.font.Typeface;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Collects glyphs into runs of one style and font, and runs and graphics into words. */
final class WordBuilder {
  private static final int INITIAL_CAPACITY = 16;

  private final boolean rightToLeft;
  private final List<Word> words = new ArrayList<>();
  private List<InlineBox> boxes = new ArrayList<>();
  private char[] glyphs = new char[INITIAL_CAPACITY];
  private int[] edges = new int[INITIAL_CAPACITY + 1];
  private int length;
  private TextStyle style = TextStyle.PLAIN;
  private Optional<Typeface> typeface = Optional.empty();
  private int level;

  /**
   * Begins a paragraph.
   *
   * @param rightToLeft whether its base direction is from right to left
   */
  WordBuilder(boolean rightToLeft) {
    this.rightToLeft = rightToLeft;
  }

  /** Sets the embedding level of the following glyphs. */
  void setLevel(int newLevel) {
    if (newLevel != level) {
      endRun();
      level = newLevel;
    }
  }

  /** Adds a glyph to the word, kerned to the preceding one. */
  void glyph(TextStyle glyphStyle, Typeface glyphTypeface, int glyph) {
    if (length == 0 || !continuesRun(glyphStyle, glyphTypeface)) {
      endRun();
      style = glyphStyle;
      typeface = Optional.of(glyphTypeface);
    }
    if (length == glyphs.length) {
      glyphs = Arrays.copyOf(glyphs, 2 * length);
      edges = Arrays.copyOf(edges, 2 * length + 1);
    }
    if (length > 0) {
      edges[length] += glyphTypeface.kerning(glyphs[length - 1], glyph);
    }
    glyphs[length++] = (char) glyph;
    edges[length] = edges[length - 1] + glyphTypeface.width(glyph);
  }

  private boolean continuesRun(TextStyle glyphStyle, Typeface glyphTypeface) {
    return typeface.get() == glyphTypeface && style.equals(glyphStyle);
  }

  /** Adds a run that is complete. */
  void add(GlyphRun run) {
    endRun();
    boxes.add(run);
  }

  /** Adds a graphic to the word. */
  void graphic(InlineGraphic graphic) {
    endRun();
    boxes.add(graphic);
  }

  /** Ends the word, even an empty one. */
  void endWord(Word.Gap gap, GlyphRun gapRun) {
    endRun();
    words.add(new Word(boxes, gap, gapRun, rightToLeft));
    boxes = new ArrayList<>();
  }

  /** Whether the current word has glyphs or graphics. */
  boolean isInWord() {
    return !boxes.isEmpty() || length > 0;
  }

  /** Returns all words. */
  List<Word> finish() {
    return List.copyOf(words);
  }

  private void endRun() {
    if (length > 0) {
      int[] ends = Arrays.copyOf(edges, length + 1);
      String run = String.valueOf(glyphs, 0, length);
      boxes.add(new SimpleRun(style, typeface.orElseThrow(), level, run, ends));
      length = 0;
    }
  }
}
