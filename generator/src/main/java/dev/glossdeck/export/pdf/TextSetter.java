package dev.glossdeck.export.pdf;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Turns characters into words of glyphs. A character that its face lacks comes from the upright
 * face; one that is in neither is set as {@code [U+4E2D]} and remembered. For one thread.
 */
final class TextSetter {
  private static final int TAB_STOP = 4;

  private final Typefaces typefaces;
  private final Set<Integer> missing = new TreeSet<>();
  private boolean rightToLeft;
  private final WordBuilder words = new WordBuilder();

  TextSetter(Typefaces typefaces) {
    this.typefaces = typefaces;
  }

  /** Adds running text: white space folds to one space. */
  void text(String text, TextStyle style) {
    int before = ' ';
    for (int i = 0; i < text.length(); ) {
      int at = text.codePointAt(i);
      i += Character.charCount(at);
      int after = i < text.length() ? text.codePointAt(i) : ' ';
      if (Characters.isLineEnd(at)) {
        lineEnd(style);
      } else if (!Characters.isSpace(at)) {
        character(at, style);
      } else if (words.takesSpace()) {
        words.endWord(Word.Gap.SPACE, spaces(style, 1));
      }
      if (Characters.mayPart(before, at, after) && Characters.isInLongWord(text, i)) {
        words.endWord(Word.Gap.NONE, GlyphRun.EMPTY);
      }
      before = at;
    }
  }

  /** Adds program text: spaces and line ends stay, tabs lead to the next multiple of four. */
  void code(String code, TextStyle style) {
    int column = 0;
    for (int i = 0; i < code.length(); ) {
      int at = code.codePointAt(i);
      i += Character.charCount(at);
      column++;
      if (Characters.isLineEnd(at)) {
        lineEnd(style);
        column = 0;
      } else if (at == '\t') {
        int count = TAB_STOP - (column - 1) % TAB_STOP;
        words.endWord(Word.Gap.SPACE, spaces(style, count));
        column += count - 1;
      } else if (Characters.isSpace(at)) {
        words.endWord(Word.Gap.SPACE, spaces(style, 1));
      } else {
        character(at, style);
      }
    }
  }

  /** Adds a drawing, as if it were a letter. */
  void drawing(Drawing drawing) {
    words.drawing(drawing);
  }

  /** Ends the line; in an empty one, too. */
  void lineEnd(TextStyle style) {
    words.endWord(Word.Gap.LINE_END, spaces(style, 1));
  }

  /**
   * Takes the words that were added since the last time. The last one has a space behind it, too,
   * so that whoever extracts the text finds it apart from what follows.
   */
  List<Word> finish() {
    if (words.takesSpace()) {
      words.endWord(Word.Gap.SPACE, spaces(TextStyle.PLAIN, 1));
    }
    return words.finish();
  }

  /** What of the text so far cannot be printed as it is. */
  PrintWarnings.Trouble trouble() {
    return new PrintWarnings.Trouble(new TreeSet<>(missing), rightToLeft);
  }

  private void character(int codePoint, TextStyle style) {
    rightToLeft |= Characters.isRightToLeft(codePoint);
    if (codePoint == Characters.SOFT_HYPHEN) {
      if (words.isInWord()) {
        words.endWord(Word.Gap.SOFT_HYPHEN, run(style, '-', 1));
      }
    } else if (codePoint == Characters.ZERO_WIDTH_SPACE) {
      words.endWord(Word.Gap.NONE, GlyphRun.EMPTY);
    } else if (Characters.isFixedSpace(codePoint)) {
      glyph(' ', style);
    } else if (!Characters.isInvisible(codePoint)
        && !glyph(codePoint, style)
        && !glyph(codePoint, style.in(FontFace.REGULAR))) {
      missing.add(codePoint);
      substitute("[" + Characters.name(codePoint) + "]", style.in(FontFace.REGULAR));
    }
  }

  private void substitute(String name, TextStyle style) {
    name.chars().forEach(letter -> glyph(letter, style));
    words.endWord(Word.Gap.NONE, GlyphRun.EMPTY);
  }

  private boolean glyph(int codePoint, TextStyle style) {
    Typeface face = typefaces.get(style.face());
    int glyph = face.glyph(codePoint);
    if (glyph == Typeface.MISSING) {
      return false;
    }
    words.glyph(style, glyph, face.width(glyph));
    return true;
  }

  private GlyphRun spaces(TextStyle style, int count) {
    return run(style, ' ', count);
  }

  private GlyphRun run(TextStyle style, char character, int count) {
    Typeface face = typefaces.get(style.face());
    int glyph = face.glyph(character);
    String glyphs = String.valueOf((char) glyph).repeat(count);
    return new GlyphRun(style, glyphs, face.width(glyph) * style.scale() * count);
  }
}
