package dev.glossdeck.export.pdf.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypefacesTest {
  private static final Typefaces BUNDLED = Typefaces.bundled();

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "a, O, O",
    "\u0416, B, B",
    "\u0645, R, Arab",
    "\u05d0, BO, HebrB",
    "\u0915\u094d, R, Deva",
    "\u0b95, B, TamlB",
    "\u0e19\u0e49, R, Thai",
    "\u10d0, R, R",
    "\u1208, M, Ethi",
    "\ud83d\ude00, B, Emoj",
    "\ud83d\udc69\u200d\ud83d\udd2c, R, Emoj",
    "1\ufe0f\u20e3, R, Emoj",
    "\u2705, R, Emoj",
    "\u2192, R, R",
  })
  void findsAFontForTheScriptInItsWeight(String cluster, String wanted, String found) {
    FontFace face =
        List.of(FontFace.values()).stream()
            .filter(it -> it.pdfName().equals(wanted))
            .findFirst()
            .orElseThrow();

    assertThat(BUNDLED.find(cluster, face)).map(Typeface::pdfName).hasValue(found);
  }

  @Test
  void takesTheUprightFaceForAMarkThatTheObliqueOneLacks() {
    Typeface oblique = BUNDLED.get(FontFace.OBLIQUE);
    String cluster =
        Character.toString(
            IntStream.range(0x2000, 0xFFFF)
                .filter(Typefaces::prefersFace)
                .filter(at -> oblique.glyph(at) == Typeface.MISSING)
                .filter(at -> BUNDLED.get(FontFace.REGULAR).glyph(at) != Typeface.MISSING)
                .findFirst()
                .orElseThrow());

    assertThat(BUNDLED.find(cluster, FontFace.OBLIQUE)).map(Typeface::pdfName).hasValue("R");
  }

  @Test
  void findsNoFontForHalfACluster() {
    assertThat(BUNDLED.find("a\u4e2d", FontFace.REGULAR)).isEmpty();
    assertThat(BUNDLED.find(0x4E2D, FontFace.REGULAR)).isEmpty();
  }

  @Test
  void prefersAFontThatTheUserNamesForAScriptButNotForLatin() throws IOException {
    Typefaces named = Typefaces.with(List.of(copy("NotoSansThai-Regular")));

    assertThat(named.find("\u0e01", FontFace.BOLD)).map(Typeface::pdfName).hasValue("F1");
    assertThat(named.find("a", FontFace.REGULAR)).map(Typeface::pdfName).hasValue("R");
    assertThat(named.find("\u0645", FontFace.REGULAR)).map(Typeface::pdfName).hasValue("Arab");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "OTTO | is broken",
        "wOFF | is packed for the web",
        "wOF2 | is packed for the web",
        "%PDF | is no TrueType or OpenType font",
        "true | is broken",
      })
  void saysWhatIsWrongWithAFontAndWhatToDo(String start, String problem) throws IOException {
    Path font = folder.resolve("a.ttf");
    Files.writeString(font, start + "\0\1 and so on", StandardCharsets.ISO_8859_1);

    assertThatThrownBy(() -> Typefaces.with(List.of(font)))
        .isInstanceOfSatisfying(
            UnusableFontException.class,
            e ->
                assertThat(e.diagnostic().toString())
                    .startsWith(font + ":1:1: error: the font " + problem)
                    .contains(" (")
                    .endsWith("[unusable-font]"));
  }

  @Test
  void saysThatAFontIsNotThere() {
    assertThatThrownBy(() -> Typefaces.with(List.of(folder.resolve("none.ttf"))))
        .hasMessageContaining("none.ttf: the font is not there");
  }

  @Test
  void embedsNoFontThatForbidsIt() throws IOException {
    Path font = write(TestFonts.restricted(TestFonts.bytes("NotoSansThai-Regular")));

    assertThatThrownBy(() -> Typefaces.with(List.of(font)))
        .hasMessageContaining("does not permit that its glyphs are embedded");
  }

  @Test
  void refusesAFontWithoutOutlines() throws IOException {
    byte[] bytes = TestFonts.bytes("NotoSansThai-Regular");
    Path font = write(TestFonts.renamed(bytes, "glyf", "CBDT"));

    assertThatThrownBy(() -> Typefaces.with(List.of(font)))
        .hasMessageContaining("has only coloured pictures");
  }

  @Test
  void refusesAVariableFontInPostScriptForm() throws IOException {
    Path font = write(TestFonts.renamed(TestFonts.bytes("TestByName"), "CFF ", "CFF2"));

    assertThatThrownBy(() -> Typefaces.with(List.of(font)))
        .hasMessageContaining("is a variable one in PostScript form");
  }

  @ParameterizedTest
  @ValueSource(strings = {"TestByName", "TestByNumber"})
  void takesAFontInPostScriptForm(String name) throws IOException {
    Typeface font =
        Typefaces.with(List.of(write(TestFonts.bytes(name))))
            .find(0x4E2D, FontFace.REGULAR)
            .orElseThrow();
    int glyph = font.glyph(0x4E2D);

    assertThat(font.isPostScript()).isTrue();
    assertThat(font.width(glyph)).isEqualTo(1000);
    assertThat(font.shows(0x4E2D)).isTrue();
    assertThat(font.outline(glyph))
        .isEqualTo("101 0 m\n1301 3 l\n1401 333 1377 999 1101 1501 c\nh\n");
  }

  @Test
  void takesNoFontOfACollectionThatAddsNoCharacter() throws IOException {
    Path font = write(TestFonts.collection("TestByName", "TestByNumber", "NotoSansThai-Regular"));
    Typefaces named = Typefaces.with(List.of(font));

    assertThat(named.find("\u4e2d", FontFace.REGULAR)).map(Typeface::pdfName).hasValue("F1");
    assertThat(named.find("\u0e01", FontFace.REGULAR)).map(Typeface::pdfName).hasValue("F2");
  }

  @Test
  void takesTheFontsOfACollectionThatAddCharacters() throws IOException {
    Path font = write(TestFonts.collection("NotoSansLao-Regular", "NotoSansThai-Regular"));
    Typefaces named = Typefaces.with(List.of(font));

    assertThat(named.find("\u0e81", FontFace.REGULAR)).map(Typeface::pdfName).hasValue("F1");
    assertThat(named.find("\u0e01", FontFace.REGULAR)).map(Typeface::pdfName).hasValue("F2");
  }

  @Test
  void shapesWithTheRightFontOfACollection() throws Exception {
    Path font = write(TestFonts.collection("NotoSansLao-Regular", "NotoSansThai-Regular"));
    TextPart text = new TextPart("\u0e19\u0e49\u0e33", 0, 3);
    Typeface single = BUNDLED.find("\u0e19", FontFace.REGULAR).orElseThrow();
    Typeface member = Typefaces.with(List.of(font)).find("\u0e19", FontFace.REGULAR).orElseThrow();

    assertThat(member.shape(text, false)).isEqualTo(single.shape(text, false));
  }

  @Test
  void saysThatACollectionIsBroken() throws IOException {
    byte[] whole = TestFonts.collection("NotoSansLao-Regular", "NotoSansThai-Regular");
    for (int length : new int[] {4, 12, 19, 100, whole.length / 2, whole.length - 9000}) {
      Path font = write(Arrays.copyOf(whole, length));

      assertThatThrownBy(() -> Typefaces.with(List.of(font)))
          .as("%d bytes", length)
          .isInstanceOf(UnusableFontException.class)
          .hasMessageContaining("the font is broken: ");
    }
  }

  @Test
  void remembersTheCharactersThatNoFontHas() {
    Typefaces typefaces = BUNDLED.forNewDeck();
    typefaces.find(0x4E2D, FontFace.REGULAR);
    typefaces.find(0x4E00, FontFace.BOLD);
    typefaces.find('a', FontFace.REGULAR);

    assertThat(typefaces.missing()).containsExactly(0x4E00, 0x4E2D);
    assertThat(typefaces.forNewDeck().missing()).isEmpty();
  }

  private Path copy(String name) throws IOException {
    return TestFonts.copy(name, folder);
  }

  private Path write(byte[] font) throws IOException {
    return TestFonts.write(font, folder.resolve("a.ttf"));
  }
}
