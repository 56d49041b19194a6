package dev.glossdeck.export.pdf.font;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.export.pdf.font.ShapedCluster.PlacedGlyph;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShapingTest {
  private static final Typefaces TYPEFACES = Typefaces.bundled();

  @Test
  void joinsArabicLetters() throws ShapingUnavailableException {
    List<Integer> joined = glyphs("\u0628\u0628\u0628");

    assertThat(joined).doesNotHaveDuplicates().hasSize(3);
    assertThat(joined).doesNotContain(glyphs("\u0628").get(0));
  }

  @Test
  void joinsLettersAcrossAChangeOfStyle() throws ShapingUnavailableException {
    String word = "\u0628\u0628";
    Typeface arabic = TYPEFACES.find(word, FontFace.REGULAR).orElseThrow();

    List<ShapedCluster> first = arabic.shape(new TextPart(word, 0, 1), true);

    assertThat(first.get(0).glyphs().get(0).id()).isEqualTo(glyphs(word).get(0));
  }

  @Test
  void stacksMarksOnALetter() throws ShapingUnavailableException {
    // Beh with shadda and fatha.
    ShapedCluster cluster = shape("\u0628\u0651\u064e").get(0);
    Typeface arabic = TYPEFACES.find("\u0628", FontFace.REGULAR).orElseThrow();

    assertThat(cluster.advance()).isEqualTo(shape("\u0628").get(0).advance());
    assertThat(cluster.glyphs())
        .filteredOn(glyph -> glyph.text().isEmpty())
        .isNotEmpty()
        .allSatisfy(
            mark -> {
              assertThat(arabic.width(mark.id())).isZero();
              assertThat(mark.x()).isBetween(0, cluster.advance());
            });
  }

  @Test
  void setsAVowelSignBeforeItsConsonant() throws ShapingUnavailableException {
    // Ka with the sign i.
    List<ShapedCluster> clusters = shape("\u0915\u093f");
    Typeface devanagari = TYPEFACES.find("\u0915", FontFace.REGULAR).orElseThrow();

    assertThat(clusters).hasSize(1);
    assertThat(clusters.get(0).glyphs().get(1).id()).isEqualTo(devanagari.glyph(0x0915));
    assertThat(clusters.get(0).glyphs().get(0).x()).isLessThan(clusters.get(0).glyphs().get(1).x());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u0627\u0644\u0633\u0644\u0627\u0645",
        "\u0628\u0650\u0633\u0652\u0645\u0650",
        "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
        "\u05e9\u05b8\u05c1\u05dc\u05d5\u05b9\u05dd",
        "\u0915\u094d\u0937\u0924\u094d\u0930\u093f\u092f",
        "\u0b95\u0bca\u0b9f\u0bc1",
        "\u0e17\u0e35\u0e48\u0e19\u0e33",
        "\u0995\u09cb\u0995\u09cd\u09b7",
        "\ud83d\udc69\u200d\ud83d\udd2c\ud83c\udde9\ud83c\uddea",
      })
  void losesNoCharacter(String word) throws ShapingUnavailableException {
    assertThat(shape(word).stream().map(ShapedCluster::text).collect(Collectors.joining()))
        .isEqualTo(word);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0644\u0627", "\u0628\u0650", "\u05e9\u05b8\u05c1"})
  void saysOneCharacterAGlyphFromRightToLeft(String word) throws ShapingUnavailableException {
    StringBuilder said = new StringBuilder();
    for (ShapedCluster cluster : shape(word)) {
      assertThat(cluster.glyphs())
          .allSatisfy(glyph -> assertThat(glyph.text()).hasSizeLessThanOrEqualTo(1));
      StringBuilder fromLeft = new StringBuilder();
      cluster.glyphs().stream().map(PlacedGlyph::text).forEach(fromLeft::append);
      said.append(fromLeft.reverse());
    }

    assertThat(said).hasToString(word);
  }

  @Test
  void standsLettersSideBySideWhereJavaCannotShape() {
    String word = "(\u05d0\u05d1";
    Typeface hebrew = TYPEFACES.find("\u05d0", FontFace.REGULAR).orElseThrow();

    List<ShapedCluster> clusters = hebrew.place(new TextPart(word, 0, 3), true);

    assertThat(clusters)
        .extracting(cluster -> cluster.glyphs().get(0).id())
        .containsExactly(hebrew.glyph(')'), hebrew.glyph(0x5D0), hebrew.glyph(0x5D1));
  }

  private static List<Integer> glyphs(String word) throws ShapingUnavailableException {
    return shape(word).stream().map(cluster -> cluster.glyphs().get(0).id()).toList();
  }

  private static List<ShapedCluster> shape(String word) throws ShapingUnavailableException {
    int first = word.codePointAt(0);
    Typeface typeface = TYPEFACES.find(Character.toString(first), FontFace.REGULAR).orElseThrow();
    return typeface.shape(new TextPart(word, 0, word.length()), Scripts.isRightToLeft(first));
  }
}
