package dev.glossdeck.export.pdf.text;

import dev.glossdeck.export.pdf.font.Typeface;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A run of glyphs in a script that needs no shaping; pairs of glyphs are kerned. */
final class SimpleRun implements GlyphRun {
  /** No glyphs. */
  static final SimpleRun NONE = new SimpleRun(TextStyle.PLAIN, Optional.empty(), 0, "", new int[1]);

  private final TextStyle style;
  private final Optional<Typeface> typeface;
  private final int level;
  private final String glyphs;

  /** The position of each glyph, then the end of the run, in glyph space units. */
  private final int[] edges;

  /** Creates a run; the array is not copied. */
  SimpleRun(TextStyle style, Typeface typeface, int level, String glyphs, int[] edges) {
    this(style, Optional.of(typeface), level, glyphs, edges);
  }

  /** Creates a run, without a font only if it has no glyphs; the array is not copied. */
  SimpleRun(TextStyle style, Optional<Typeface> typeface, int level, String glyphs, int[] edges) {
    this.style = style;
    this.typeface = typeface;
    this.level = level;
    this.glyphs = glyphs;
    this.edges = edges;
  }

  @Override
  public TextStyle style() {
    return style;
  }

  @Override
  public Typeface typeface() {
    return typeface.orElseThrow();
  }

  @Override
  public int level() {
    return level;
  }

  /** The glyph numbers in the font, one char each. */
  String glyphs() {
    return glyphs;
  }

  @Override
  public float width() {
    return edges[glyphs.length()] * style.scale();
  }

  @Override
  public int clusterCount() {
    return glyphs.length();
  }

  @Override
  public int countWithin(int from, float width) {
    int to = from;
    while (to < glyphs.length() && (edges[to + 1] - edges[from]) * style.scale() <= width) {
      to++;
    }
    return to - from;
  }

  @Override
  public boolean isSeparator(int cluster) {
    int glyph = glyphs.charAt(cluster);
    return SpecialCharacters.SEPARATORS.chars().anyMatch(at -> typeface().glyph(at) == glyph);
  }

  @Override
  public GlyphRun slice(int from, int to) {
    int[] moved = new int[to - from + 1];
    for (int i = 0; i < moved.length; i++) {
      moved[i] = edges[from + i] - edges[from];
    }
    return new SimpleRun(style, typeface, level, glyphs.substring(from, to), moved);
  }

  @Override
  public GlyphRun endingLine(boolean rightToLeft) {
    if (!rightToLeft) {
      return level == 0 ? this : new SimpleRun(style, typeface, 0, glyphs, edges);
    }
    int[] hanging = new int[edges.length];
    for (int i = 0; i < edges.length; i++) {
      hanging[i] = edges[i] - edges[glyphs.length()];
    }
    return new SimpleRun(style, typeface, 1, glyphs, hanging);
  }

  /** See {@link GlyphRun#joined}. */
  static List<GlyphRun> joined(List<GlyphRun> runs) {
    List<GlyphRun> joined = new ArrayList<>();
    for (int from = 0; from < runs.size(); ) {
      int to = from + 1;
      if (runs.get(from) instanceof SimpleRun first) {
        while (to < runs.size() && runs.get(to) instanceof SimpleRun next && first.isLike(next)) {
          to++;
        }
      }
      joined.add(to == from + 1 ? runs.get(from) : join(runs.subList(from, to)));
      from = to;
    }
    return joined;
  }

  private boolean isLike(SimpleRun next) {
    return level == 0
        && next.level == 0
        && typeface.isPresent()
        && typeface.equals(next.typeface)
        && style.equals(next.style);
  }

  private static SimpleRun join(List<GlyphRun> runs) {
    SimpleRun first = (SimpleRun) runs.get(0);
    StringBuilder glyphs = new StringBuilder();
    runs.forEach(run -> glyphs.append(((SimpleRun) run).glyphs));
    int[] edges = new int[glyphs.length() + 1];
    int start = 0;
    int at = 0;
    for (GlyphRun run : runs) {
      int[] own = ((SimpleRun) run).edges;
      for (int edge : own) {
        edges[at++] = start + edge;
      }
      // The end of a run is the start of the next.
      at--;
      start += own[own.length - 1];
    }
    return new SimpleRun(first.style, first.typeface, first.level, glyphs.toString(), edges);
  }

  @Override
  public String actualText() {
    return "";
  }

  @Override
  public void writeTo(GlyphSink target) {
    target.glyphs(glyphs, edges);
    target.end(edges[glyphs.length()]);
  }
}
