package dev.glossdeck.export.pdf.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
                .filter(Typefaces::isUsual)
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
        "OTTO | has outlines in PostScript form",
        "wOFF | is packed for the web",
        "wOF2 | is packed for the web",
        "%PDF | is no TrueType font",
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
    Path font = copy("NotoSansThai-Regular");
    byte[] bytes = Files.readAllBytes(font);
    int rights = tableStart(bytes, "OS/2") + 8;
    bytes[rights + 1] = 2;
    Files.write(font, bytes);

    assertThatThrownBy(() -> Typefaces.with(List.of(font)))
        .hasMessageContaining("does not permit that its glyphs are embedded");
  }

  @Test
  void refusesAFontWithoutOutlines() throws IOException {
    Path font = copy("NotoSansThai-Regular");
    byte[] bytes = Files.readAllBytes(font);
    int entry = tableEntry(bytes, "glyf");
    System.arraycopy("CBDT".getBytes(StandardCharsets.US_ASCII), 0, bytes, entry, 4);
    Files.write(font, bytes);

    assertThatThrownBy(() -> Typefaces.with(List.of(font)))
        .hasMessageContaining("has only coloured pictures");
  }

  private Path copy(String name) throws IOException {
    Path copy = folder.resolve(name + ".ttf");
    try (var in = getClass().getResourceAsStream(name + ".ttf")) {
      Files.write(copy, in.readAllBytes());
    }
    return copy;
  }

  private static int tableStart(byte[] font, String tag) {
    return ByteBuffer.wrap(font).getInt(tableEntry(font, tag) + 8);
  }

  /** Twelve bytes of header, then sixteen a table: tag, sum, offset, length. */
  private static int tableEntry(byte[] font, String tag) {
    for (int at = 12; ; at += 16) {
      if (new String(font, at, 4, StandardCharsets.US_ASCII).equals(tag)) {
        return at;
      }
    }
  }
}
