package dev.glossdeck.export.pdf.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.export.pdf.font.ShapedCluster;
import dev.glossdeck.export.pdf.font.ShapedCluster.PlacedGlyph;
import dev.glossdeck.export.pdf.font.Typeface;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapedRunTest {
  private static final Typeface FACE = Runs.TYPEFACE;

  @Test
  void isAsWideAsItsClustersAtItsScale() {
    assertThat(Runs.run(400, 200).width()).isEqualTo(600);
    assertThat(Runs.styled(TextStyle.PLAIN.scaled(0.5f), 0, 400, 200).width()).isEqualTo(300);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 99, 0",
    "0, 100, 1",
    "0, 299, 1",
    "0, 300, 2",
    "0, 999, 3",
    "1, 200, 1",
    "3, 9, 0"
  })
  void countsWhatFits(int from, float room, int count) {
    assertThat(Runs.run(100, 200, 300).countWithin(from, room)).isEqualTo(count);
  }

  @Test
  void countsAtItsScale() {
    GlyphRun small = Runs.styled(TextStyle.PLAIN.scaled(0.5f), 0, 100, 200, 300);

    assertThat(small.countWithin(0, 150)).isEqualTo(2);
    assertThat(small.countWithin(0, 149)).isEqualTo(1);
  }

  @Test
  void isTornBetweenClusters() {
    assertThat(Runs.run(100, 200, 300).slice(1, 3)).isEqualTo(Runs.run(200, 300));
    assertThat(Runs.run(100).slice(0, 0).isEmpty()).isTrue();
  }

  @Test
  void showsClustersFromTheLeftWhateverTheReadingOrder() {
    List<ShapedCluster> clusters =
        List.of(
            new ShapedCluster("a", List.of(new PlacedGlyph(5, 0, 0, "a")), 100),
            new ShapedCluster(
                "b", List.of(new PlacedGlyph(6, 10, 20, "b"), new PlacedGlyph(7, -5, 0, "")), 200));

    assertThat(ShownGlyphs.of(new ShapedRun(TextStyle.PLAIN, FACE, 0, clusters)))
        .containsExactly(
            "glyph 5 at 0,0 says a", "glyph 6 at 110,20 says b", "shape 7 at 95,0", "end at 300");
    assertThat(ShownGlyphs.of(new ShapedRun(TextStyle.PLAIN, FACE, 1, clusters)))
        .containsExactly(
            "glyph 6 at 10,20 says b", "shape 7 at -5,0", "glyph 5 at 200,0 says a", "end at 300");
  }

  @Test
  void saysItsTextWhereGlyphsAloneDoNot() {
    ShapedCluster letter = new ShapedCluster("a", List.of(new PlacedGlyph(5, 0, 0, "a")), 100);
    ShapedCluster ligature = new ShapedCluster("fi", List.of(new PlacedGlyph(6, 0, 0, "fi")), 100);

    assertThat(run(0, letter).actualText()).isEmpty();
    assertThat(run(0, letter, ligature).actualText()).isEqualTo("afi");
    assertThat(run(1, letter, ligature).actualText()).isEmpty();
    assertThat(run(2, ligature, letter).actualText()).isEqualTo("fia");
  }

  private static GlyphRun run(int level, ShapedCluster... clusters) {
    return new ShapedRun(TextStyle.PLAIN, FACE, level, List.of(clusters));
  }
}
