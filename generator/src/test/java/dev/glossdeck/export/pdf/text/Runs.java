package dev.glossdeck.export.pdf.text;

import dev.glossdeck.export.pdf.font.FontFace;
import dev.glossdeck.export.pdf.font.ShapedCluster;
import dev.glossdeck.export.pdf.font.Typeface;
import dev.glossdeck.export.pdf.font.Typefaces;
import dev.glossdeck.export.pdf.tag.Tag;
import dev.glossdeck.maths.Outline;
import java.util.Arrays;
import java.util.List;

/** Runs, words and drawings of exact widths, so that tests hang on no font. */
public final class Runs {
  /** How wide the space between words is, in 1/1000 of the size. */
  public static final int SPACE = 300;

  /** The font that is named in the runs; none of its glyphs is in them. */
  public static final Typeface TYPEFACE = Typefaces.bundled().get(FontFace.REGULAR);

  private Runs() {}

  /** A run of parts with these widths. */
  public static GlyphRun run(int... advances) {
    return at(0, advances);
  }

  /** A run of a level of embedding. */
  public static GlyphRun at(int level, int... advances) {
    return styled(TextStyle.PLAIN, level, advances);
  }

  /** A run that looks different. */
  public static GlyphRun styled(TextStyle style, int level, int... advances) {
    List<ShapedCluster> clusters =
        Arrays.stream(advances)
            .mapToObj(width -> new ShapedCluster("x", List.of(), width))
            .toList();
    return new ShapedRun(style, TYPEFACE, level, clusters);
  }

  /** A word of parts with these widths and a space behind it. */
  public static Word word(int... advances) {
    return new Word(List.of(run(advances)), Word.Gap.SPACE, run(SPACE), false);
  }

  /** The last word of a line. */
  public static Word lastWord(int... advances) {
    return new Word(List.of(run(advances)), Word.Gap.LINE_END, run(SPACE), false);
  }

  /** A word with nothing behind it. */
  public static Word tight(InlineBox... boxes) {
    return new Word(List.of(boxes), Word.Gap.NONE, SimpleRun.NONE, false);
  }

  /** A picture in a line, in 1/1000 of the size. */
  public static InlineGraphic picture(float width, float ascent, float depth) {
    return new InlineGraphic(
        new Graphic.Picture("p.png", "I1", width, ascent + depth),
        width,
        ascent,
        depth,
        Tag.ARTIFACT);
  }

  /** A formula that draws nothing. */
  public static InlineGraphic formula(float width, float ascent, float depth) {
    Outline outline = new Outline(width / 1000, ascent / 1000, depth / 1000, List.of(), List.of());
    return new InlineGraphic(
        new Graphic.Formula(outline, List.of()), width, ascent, depth, Tag.ARTIFACT);
  }
}
