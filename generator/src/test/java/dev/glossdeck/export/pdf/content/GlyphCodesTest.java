package dev.glossdeck.export.pdf.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.glossdeck.export.pdf.font.ShapedCluster;
import dev.glossdeck.export.pdf.font.Typeface;
import dev.glossdeck.export.pdf.layout.CardFace;
import dev.glossdeck.export.pdf.layout.PlacedGraphic;
import dev.glossdeck.export.pdf.layout.PrintedCard;
import dev.glossdeck.export.pdf.layout.TextLine;
import dev.glossdeck.export.pdf.tag.Tag;
import dev.glossdeck.export.pdf.text.Graphic;
import dev.glossdeck.export.pdf.text.InlineGraphic;
import dev.glossdeck.export.pdf.text.Runs;
import dev.glossdeck.export.pdf.text.ShapedRun;
import dev.glossdeck.export.pdf.text.TextStyle;
import dev.glossdeck.maths.Outline;
import java.util.List;
import org.junit.jupiter.api.Test;

class GlyphCodesTest {
  private static final Typeface FACE = Runs.TYPEFACE;
  private static final int A = FACE.glyph('a');

  @Test
  void callsAGlyphByItsNumberThatSaysItsUsualText() {
    GlyphCodes codes = registered(cluster(A, "a"));

    assertThat(codes.of(FACE, A, "a")).isEqualTo(A);
    assertThat(codes.variants(FACE)).isEmpty();
  }

  @Test
  void givesAFurtherCodeForEachOtherText() {
    GlyphCodes codes = registered(cluster(A, "x"), cluster(A, "yz"), cluster(A, "x"));

    int first = FACE.glyphCount();
    assertThat(codes.of(FACE, A, "x")).isEqualTo(first);
    assertThat(codes.of(FACE, A, "yz")).isEqualTo(first + 1);
    assertThat(codes.variants(FACE))
        .containsExactly(
            entry(new GlyphCodes.Variant(A, "x"), first),
            entry(new GlyphCodes.Variant(A, "yz"), first + 1));
  }

  @Test
  void givesNoCodeToWhatSaysNothing() {
    assertThat(registered(cluster(A, "")).variants(FACE)).isEmpty();
  }

  @Test
  void takesAGlyphsNumberForATextThatWasNeverRegistered() {
    assertThat(new GlyphCodes().of(FACE, A, "other")).isEqualTo(A);
  }

  @Test
  void findsLettersWithinFormulas() {
    Outline outline = new Outline(1, 1, 0, List.of(), List.of());
    Graphic.Letters letters = new Graphic.Letters(0, 0, 1, List.of(run(cluster(A, "ж"))));
    InlineGraphic formula =
        new InlineGraphic(
            new Graphic.Formula(outline, List.of(letters)), 1000, 1000, 0, Tag.ARTIFACT);
    CardFace face =
        new CardFace(
            List.of(new PlacedGraphic(0, 0, 10, formula, Tag.ARTIFACT)), List.of(), List.of(), 0);
    GlyphCodes codes = new GlyphCodes();

    codes.register(List.of(new PrintedCard(1, face, face, 0)));

    assertThat(codes.of(FACE, A, "ж")).isEqualTo(FACE.glyphCount());
  }

  /** A code has two bytes. */
  @Test
  void endsWhereTwoBytesEnd() {
    int free = 0x10000 - FACE.glyphCount();
    ShapedCluster[] clusters = new ShapedCluster[free + 5];
    for (int i = 0; i < clusters.length; i++) {
      clusters[i] = cluster(A, "text " + i);
    }
    GlyphCodes codes = registered(clusters);

    assertThat(codes.of(FACE, A, "text " + (free - 1))).isEqualTo(0xFFFF);
    assertThat(codes.of(FACE, A, "text " + free)).isEqualTo(A);
    assertThat(codes.variants(FACE)).hasSize(free);
  }

  private static GlyphCodes registered(ShapedCluster... clusters) {
    TextLine line = new TextLine(0, 0, 10, List.of(run(clusters)), Tag.ARTIFACT);
    CardFace empty = CardFace.EMPTY;
    GlyphCodes codes = new GlyphCodes();
    codes.register(List.of(new PrintedCard(1, empty, empty.with(List.of(line)), 0)));
    return codes;
  }

  private static ShapedRun run(ShapedCluster... clusters) {
    return new ShapedRun(TextStyle.PLAIN, FACE, 0, List.of(clusters));
  }

  private static ShapedCluster cluster(int glyph, String text) {
    return new ShapedCluster("x", List.of(new ShapedCluster.PlacedGlyph(glyph, 0, 0, text)), 500);
  }
}
