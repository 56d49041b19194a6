package dev.glossdeck.export.pdf.text;

import dev.glossdeck.export.pdf.font.FontFace;
import dev.glossdeck.export.pdf.font.Graphemes;
import dev.glossdeck.export.pdf.font.Scripts;
import dev.glossdeck.export.pdf.font.ShapedCluster;
import dev.glossdeck.export.pdf.font.ShapingUnavailableException;
import dev.glossdeck.export.pdf.font.TextPart;
import dev.glossdeck.export.pdf.font.Typeface;
import dev.glossdeck.export.pdf.font.Typefaces;
import dev.glossdeck.export.pdf.text.StyledText.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Typesets one paragraph: finds its words and their fonts, and shapes text in scripts that need it.
 * Other text is typeset letter by letter, which is much faster.
 */
final class WordTypesetter {
  /** Unlike any space. */
  private static final SimpleRun NO_SPACE =
      new SimpleRun(TextStyle.PLAIN, Optional.empty(), -1, "", new int[1]);

  private final Typefaces typefaces;
  private final String text;
  private final StyledText paragraph;
  private final List<Span> spans;
  private final BidiLevels levels;
  private final BreakOpportunities breaks;
  private final WordBuilder words;
  private final Set<Integer> missing = new TreeSet<>();
  private boolean unshaped;

  /** The last space, since most are alike. */
  private SimpleRun space = NO_SPACE;

  /** The index of the span that was looked up last. */
  private int span;

  WordTypesetter(Typefaces typefaces, StyledText paragraph, TextDirection direction) {
    this.typefaces = typefaces;
    this.paragraph = paragraph;
    this.text = paragraph.characters();
    this.spans = paragraph.spans();
    this.levels = BidiLevels.of(text, paragraph.isolated(), direction);
    this.breaks = BreakOpportunities.of(text);
    this.words = new WordBuilder(levels.isRightToLeft());
  }

  /** Returns the words in reading order; to be called once. */
  List<Word> typeset() {
    int start = 0;
    for (int i = 0; i < text.length(); ) {
      int at = text.codePointAt(i);
      int next = i + Character.charCount(at);
      if (isGap(at)) {
        typeset(start, i);
        gap(at, i);
        start = next;
      } else if (!spanAt(i).isCode() && breaks.isAllowed(i, next)) {
        typeset(start, next);
        words.endWord(Word.Gap.NONE, SimpleRun.NONE);
        start = next;
      }
      i = next;
    }
    typeset(start, text.length());
    return words.finish();
  }

  /** The code points for which no font has a glyph. */
  Set<Integer> missing() {
    return missing;
  }

  /** Whether the Java platform could not shape text that needs it. */
  boolean isUnshaped() {
    return unshaped;
  }

  private static boolean isGap(int codePoint) {
    return codePoint == ' '
        || codePoint == '\n'
        || codePoint == SpecialCharacters.SOFT_HYPHEN
        || codePoint == SpecialCharacters.ZERO_WIDTH_SPACE;
  }

  private void gap(int codePoint, int index) {
    if (codePoint == SpecialCharacters.ZERO_WIDTH_SPACE) {
      words.endWord(Word.Gap.NONE, SimpleRun.NONE);
    } else if (codePoint == ' ') {
      words.endWord(Word.Gap.SPACE, single(' ', index));
    } else if (codePoint == '\n') {
      words.endWord(Word.Gap.LINE_END, single(' ', index));
    } else if (words.isInWord()) {
      words.endWord(Word.Gap.SOFT_HYPHEN, single('-', index));
    }
  }

  private GlyphRun single(char character, int index) {
    TextStyle style = spanAt(index).style();
    int level = levels.at(index);
    if (character == ' ' && level == space.level() && style.equals(space.style())) {
      return space;
    }
    Typeface typeface = typefaces.get(style.face());
    int glyph = typeface.glyph(character);
    int[] edges = {0, typeface.width(glyph)};
    SimpleRun run = new SimpleRun(style, typeface, level, String.valueOf((char) glyph), edges);
    if (character == ' ') {
      space = run;
    }
    return run;
  }

  private Span spanAt(int index) {
    if (spans.get(span).start() > index) {
      span = 0;
    }
    while (spanEnd() <= index) {
      span++;
    }
    return spans.get(span);
  }

  private int spanEnd() {
    return span + 1 < spans.size() ? spans.get(span + 1).start() : text.length();
  }

  private void typeset(int start, int end) {
    for (int from = start; from < end; ) {
      Span span = spanAt(from);
      int to = levels.end(from, Math.min(end, spanEnd()));
      if (text.charAt(from) == StyledText.OBJECT && paragraph.graphicAt(from).isPresent()) {
        words.graphic(paragraph.graphicAt(from).get().at(levels.at(from)));
        to = from + 1;
      } else if (isSimple(from, to)) {
        letters(from, to, span.style());
      } else {
        clusters(from, to, span.style());
      }
      from = to;
    }
  }

  /** Whether text of one level can be typeset letter by letter. */
  private boolean isSimple(int start, int end) {
    if (levels.at(start) % 2 == 1) {
      return false;
    }
    for (int i = start; i < end; i++) {
      char at = text.charAt(i);
      int codePoint = Character.isHighSurrogate(at) ? text.codePointAt(i) : at;
      if (Scripts.needsShaping(codePoint) && !Character.isLowSurrogate(at)) {
        return false;
      }
    }
    return true;
  }

  private void letters(int start, int end, TextStyle style) {
    Typeface wanted = typefaces.get(style.face());
    words.setLevel(levels.at(start));
    for (int i = start; i < end; ) {
      int at = text.codePointAt(i);
      i += Character.charCount(at);
      if (SpecialCharacters.isNoBreakSpace(at)) {
        words.glyph(style, wanted, wanted.glyph(' '));
      } else if (!Scripts.isInvisible(at)) {
        letter(at, style, wanted);
      }
    }
  }

  private void letter(int codePoint, TextStyle style, Typeface wanted) {
    int glyph = Typefaces.prefersFace(codePoint) ? wanted.glyph(codePoint) : Typeface.MISSING;
    if (glyph != Typeface.MISSING) {
      words.glyph(style, wanted, glyph);
      return;
    }
    Optional<Typeface> found = typefaces.find(codePoint, style.face());
    if (found.isPresent()) {
      words.glyph(style, found.get(), found.get().glyph(codePoint));
    } else {
      substitute(codePoint, style.in(FontFace.REGULAR));
    }
  }

  private void substitute(int codePoint, TextStyle style) {
    missing.add(codePoint);
    Typeface typeface = typefaces.get(style.face());
    String name = "[" + SpecialCharacters.name(codePoint) + "]";
    name.chars().forEach(letter -> words.glyph(style, typeface, typeface.glyph(letter)));
    words.endWord(Word.Gap.NONE, SimpleRun.NONE);
  }

  /** Finds a font for each cluster, and shapes consecutive clusters of the same font together. */
  private void clusters(int start, int end, TextStyle style) {
    int from = start;
    Optional<Typeface> typeface = Optional.empty();
    for (int at = start; at < end; ) {
      int next = Graphemes.end(text, at, end);
      Optional<Typeface> found = typefaceFor(text.substring(at, next), style, typeface);
      if (found.isEmpty() || !found.equals(typeface)) {
        shape(from, at, style, typeface);
        from = at;
      }
      if (found.isEmpty()) {
        singleCharacters(at, next, style);
        from = next;
      }
      typeface = found;
      at = next;
    }
    shape(from, end, style, typeface);
  }

  private Optional<Typeface> typefaceFor(
      String cluster, TextStyle style, Optional<Typeface> before) {
    if (before.isPresent() && cluster.codePoints().allMatch(Scripts::isInvisible)) {
      return before;
    }
    // What single characters are found in is remembered.
    return cluster.codePointCount(0, cluster.length()) == 1
        ? typefaces.find(cluster.codePointAt(0), style.face())
        : typefaces.find(cluster, style.face());
  }

  private void shape(int start, int end, TextStyle style, Optional<Typeface> typeface) {
    if (start == end || typeface.isEmpty()) {
      return;
    }
    int level = levels.at(start);
    if (isSimple(start, end)) {
      letters(start, end, style);
      return;
    }
    List<ShapedCluster> shaped =
        shaped(typeface.get(), new TextPart(text, start, end), level % 2 == 1);
    if (!shaped.isEmpty()) {
      words.add(new ShapedRun(style, typeface.get(), level, shaped));
    }
  }

  private List<ShapedCluster> shaped(Typeface typeface, TextPart part, boolean rightToLeft) {
    try {
      return typeface.shape(part, rightToLeft);
    } catch (ShapingUnavailableException e) {
      unshaped = true;
      return typeface.place(part, rightToLeft);
    }
  }

  /** Typesets the characters of a cluster one by one, since no font has them all. */
  private void singleCharacters(int start, int end, TextStyle style) {
    words.setLevel(levels.at(start) + levels.at(start) % 2);
    text.substring(start, end)
        .codePoints()
        .filter(at -> !Scripts.isInvisible(at))
        .forEach(at -> letter(at, style, typefaces.get(style.face())));
  }
}
