package dev.glossdeck.export.pdf.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClustersTest {
  private static final Typeface FACE = Typefaces.bundled().get(FontFace.REGULAR);
  private static final int A = FACE.glyph('a');
  private static final int B = FACE.glyph('b');
  private static final int WIDE = FACE.width(A);
  private static final int ACCENT = FACE.glyph(0x301);

  @Test
  void partsTextBetweenGlyphs() {
    assertThat(clusters("ab", false, glyph(A, 0, 0), glyph(B, 1, WIDE)))
        .containsExactly(
            cluster("a", WIDE, placed(A, 0, "a")), cluster("b", 1000 - WIDE, placed(B, 0, "b")));
  }

  @Test
  void keepsTheLettersOfALigatureTogether() {
    assertThat(clusters("fia", false, glyph(B, 0, 0), glyph(A, 2, 400)))
        .containsExactly(
            cluster("fi", 400, placed(B, 0, "fi")), cluster("a", 600, placed(A, 0, "a")));
  }

  @Test
  void letsEachGlyphOfALetterWithAMarkSayItsCharacter() {
    assertThat(clusters("a\u0301", false, glyph(A, 0, 0), new Shaper.Glyph(ACCENT, 1, 500, 20)))
        .containsExactly(
            cluster(
                "a\u0301",
                1000,
                placed(A, 0, "a"),
                new ShapedCluster.PlacedGlyph(ACCENT, 500, 20, "\u0301")));
  }

  /** A font may build a letter of a base and a mark; both say their part of it. */
  @Test
  void takesACharacterApartThatHasSeveralGlyphs() {
    assertThat(clusters("á", false, glyph(A, 0, 0), glyph(ACCENT, 0, 500)))
        .containsExactly(cluster("á", 1000, placed(A, 0, "a"), placed(ACCENT, 500, "\u0301")));
  }

  @Test
  void letsTheFirstGlyphSayACharacterThatCannotBeTakenApart() {
    assertThat(clusters("x", false, glyph(A, 0, 0), glyph(B, 0, 500)))
        .containsExactly(cluster("x", 1000, placed(A, 0, "x"), placed(B, 500, "")));
  }

  @Test
  void ordersClustersAsTheyAreReadFromRightToLeft() {
    assertThat(clusters("אב", true, glyph(B, 1, 0), glyph(A, 0, 400)))
        .containsExactly(
            cluster("א", 600, placed(A, 0, "א")), cluster("ב", 400, placed(B, 0, "ב")));
  }

  /** Programs turn the order of glyphs round; each character must have one. */
  @Test
  void letsInvisibleGlyphsSayTheFurtherCharactersFromRightToLeft() {
    int carrier = FACE.invisibleGlyph();
    assertThat(carrier).isNotEqualTo(Typeface.MISSING);

    assertThat(clusters("לא", true, glyph(A, 0, 0)))
        .containsExactly(cluster("לא", 1000, placed(carrier, 0, "א"), placed(A, 0, "ל")));
  }

  @Test
  void takesWhatIsNotShownToWhatFollows() {
    assertThat(clusters("\u200Ea", false, glyph(A, 1, 0)))
        .containsExactly(cluster("\u200Ea", 1000, placed(A, 0, "\u200Ea")));
  }

  @Test
  void leavesOutTheGlyphOfAJoiner() {
    int joiner = FACE.glyph(0x200D);
    assertThat(joiner).isNotEqualTo(Typeface.MISSING);

    assertThat(clusters("a\u200D", false, glyph(A, 0, 0), glyph(joiner, 1, 500)))
        .containsExactly(cluster("a\u200D", 1000, placed(A, 0, "a\u200D")));
  }

  @Test
  void isEmptyIfNothingIsShown() {
    assertThat(clusters("\u200E", false)).isEmpty();
  }

  private static List<ShapedCluster> clusters(
      String text, boolean rightToLeft, Shaper.Glyph... glyphs) {
    return Clusters.of(FACE, text, new Shaper.ShapedText(List.of(glyphs), 1000), rightToLeft);
  }

  private static Shaper.Glyph glyph(int id, int index, int x) {
    return new Shaper.Glyph(id, index, x, 0);
  }

  private static ShapedCluster cluster(
      String text, int advance, ShapedCluster.PlacedGlyph... glyphs) {
    return new ShapedCluster(text, List.of(glyphs), advance);
  }

  private static ShapedCluster.PlacedGlyph placed(int id, int x, String text) {
    return new ShapedCluster.PlacedGlyph(id, x, 0, text);
  }
}
