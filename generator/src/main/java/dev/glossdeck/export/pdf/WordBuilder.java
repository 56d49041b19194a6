package dev.glossdeck.export.pdf;

import java.util.ArrayList;
import java.util.List;

/** Collects glyphs into runs of one style, and runs and drawings into words. */
final class WordBuilder {
  private final List<Word> words = new ArrayList<>();
  private List<Piece> pieces = new ArrayList<>();
  private final StringBuilder glyphs = new StringBuilder();
  private TextStyle style = TextStyle.PLAIN;
  private float width;

  /**
   * Adds a glyph to the word.
   *
   * @param glyphWidth in 1/1000 em, without the style's scale
   */
  void glyph(TextStyle glyphStyle, int glyph, int glyphWidth) {
    if (!glyphStyle.equals(style)) {
      endRun();
      style = glyphStyle;
    }
    glyphs.append((char) glyph);
    width += glyphWidth * glyphStyle.scale();
  }

  /** Adds a drawing to the word. */
  void drawing(Drawing drawing) {
    endRun();
    pieces.add(drawing);
  }

  /** Ends the word, even an empty one. */
  void endWord(Word.Gap gap, GlyphRun gapRun) {
    endRun();
    words.add(new Word(pieces, gap, gapRun));
    pieces = new ArrayList<>();
  }

  /** Whether a space would show: something stands before it that is no space. */
  boolean takesSpace() {
    if (isInWord()) {
      return true;
    }
    Word.Gap last = words.isEmpty() ? Word.Gap.LINE_END : words.get(words.size() - 1).gap();
    return last == Word.Gap.NONE || last == Word.Gap.SOFT_HYPHEN;
  }

  /** Whether glyphs or drawings wait for the end of their word. */
  boolean isInWord() {
    return !pieces.isEmpty() || !glyphs.isEmpty();
  }

  /** Takes all words and begins anew. */
  List<Word> finish() {
    List<Word> all = List.copyOf(words);
    words.clear();
    return all;
  }

  private void endRun() {
    if (!glyphs.isEmpty()) {
      pieces.add(new GlyphRun(style, glyphs.toString(), width));
      glyphs.setLength(0);
      width = 0;
    }
  }
}
