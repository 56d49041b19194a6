package dev.glossdeck.export.pdf.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SystemFontsTest {
  private static final String THAI = "NotoSansThai-Regular";
  private static final String LAO = "NotoSansLao-Regular";

  /** A letter of Thai. */
  private static final String KO = "\u0e01";

  /** A letter of Lao. */
  private static final String KOR = "\u0e81";

  @TempDir Path folder;

  @Test
  void takesOneFontForAsManyCharactersAsPossible() throws IOException {
    TestFonts.write(TestFonts.bytes(LAO), folder.resolve("a.ttf"));
    TestFonts.write(TestFonts.bytes(THAI), folder.resolve("b.ttf"));

    assertThat(chosenFor("ab" + KO)).containsExactly("b.ttf: ab" + KO);
  }

  @Test
  void takesASecondFontForWhatTheFirstLacks() throws IOException {
    TestFonts.write(TestFonts.bytes(LAO), folder.resolve("a.ttf"));
    TestFonts.write(TestFonts.bytes(THAI), folder.resolve("b.ttf"));

    assertThat(chosenFor("a" + KO + "\u0e02" + KOR + "\u4e2d"))
        .containsExactly("b.ttf: a" + KO + "\u0e02", "a.ttf: " + KOR);
  }

  @Test
  void namesFontsInTheFileByTheirOrder() throws IOException {
    TestFonts.copy(LAO, folder);
    TestFonts.copy(THAI, folder);

    assertThat(fonts().choose(List.of(KO.codePointAt(0), KOR.codePointAt(0))))
        .extracting(choice -> choice.typeface().pdfName())
        .containsExactly("S1", "S2");
  }

  @Test
  void prefersTheWeightOfRunningTextThenTheFirstName() throws IOException {
    TestFonts.write(TestFonts.bytes("NotoSansThai-Bold"), folder.resolve("a.ttf"));
    TestFonts.write(TestFonts.bytes(THAI), folder.resolve("z/b.ttf"));
    TestFonts.write(TestFonts.bytes(THAI), folder.resolve("a/c.ttf"));

    assertThat(chosenFor(KO)).containsExactly("b.ttf: " + KO);
  }

  @Test
  void takesAFontOfACollection() throws IOException {
    TestFonts.write(TestFonts.collection(LAO, THAI), folder.resolve("a.ttc"));

    assertThat(chosenFor(KO)).containsExactly("a.ttc: " + KO);
  }

  @Test
  void takesAFontOfPixelsOnlyForWhatAllOthersLack() throws IOException {
    byte[] pixels = TestFonts.called(TestFonts.bytes(THAI), "NotoSan", "Unifont");
    TestFonts.write(pixels, folder.resolve("a.ttf"));
    TestFonts.write(TestFonts.bytes(LAO), folder.resolve("b.ttf"));

    assertThat(chosenFor("ab" + KO + "\u0e02"))
        .containsExactly("b.ttf: ab", "a.ttf: " + KO + "\u0e02");
  }

  @Test
  void takesAFontInPostScriptForm() throws IOException {
    TestFonts.write(TestFonts.collection(THAI, "TestByNumber"), folder.resolve("a.ttc"));

    assertThat(chosenFor("\u4e2d")).containsExactly("a.ttc: \u4e2d");
  }

  @Test
  void passesOverFilesThatCannotBeEmbedded() throws IOException {
    Files.writeString(folder.resolve("a.ttf"), "no font");
    Files.writeString(folder.resolve("b.otf"), "OTTO\0\1", StandardCharsets.ISO_8859_1);
    Files.writeString(folder.resolve("c.ttc"), "ttcf\0\1", StandardCharsets.ISO_8859_1);
    Files.write(folder.resolve("d.ttf"), new byte[0]);
    TestFonts.write(TestFonts.restricted(TestFonts.bytes(THAI)), folder.resolve("e.ttf"));
    TestFonts.write(
        TestFonts.renamed(TestFonts.bytes(THAI), "glyf", "CBDT"), folder.resolve("f.ttf"));
    TestFonts.write(TestFonts.bytes(THAI), folder.resolve("g.ttf"));

    assertThat(chosenFor(KO)).containsExactly("g.ttf: " + KO);
  }

  @Test
  void passesOverFontsThatShowNothingOfUse() throws IOException {
    TestFonts.write(TestFonts.blank(TestFonts.bytes(THAI)), folder.resolve("a.ttf"));
    TestFonts.write(
        TestFonts.called(TestFonts.bytes(THAI), "NotoSansTh", "LastResort"),
        folder.resolve("b.ttf"));

    assertThat(chosenFor(KO)).isEmpty();
  }

  @Test
  void findsNothingInAFolderThatIsNotThere() {
    SystemFonts fonts = new SystemFonts(FontFinder.in(folder.resolve("none")));

    assertThat(fonts.choose(List.of((int) 'a'))).isEmpty();
  }

  @Test
  void looksForNoFontIfNothingWithAMeaningOfItsOwnIsMissing() {
    SystemFonts fonts = new SystemFonts(() -> fail("asked"));

    assertThat(fonts.choose(List.of())).isEmpty();
    assertThat(fonts.choose(List.of(0x7, 0xE000, 0xD800))).isEmpty();
  }

  @Test
  void looksForFontsOnce() throws IOException {
    TestFonts.copy(THAI, folder);
    List<String> asked = new ArrayList<>();
    SystemFonts fonts =
        new SystemFonts(
            () -> {
              asked.add("once");
              return FontFinder.in(folder).find();
            });

    assertThat(fonts.choose(List.of(KO.codePointAt(0)))).hasSize(1);
    assertThat(fonts.choose(List.of((int) 'a'))).hasSize(1);
    assertThat(asked).hasSize(1);
  }

  @Test
  void findsNoFontsOfTheMachineUnlessTheyAreWanted() {
    assertThat(FontFinder.installed(false)).isEmpty();
    assertThat(FontFinder.installed(true)).isPresent();
  }

  private SystemFonts fonts() {
    return new SystemFonts(FontFinder.in(folder));
  }

  /** Each font that is chosen for a text: its file's name, and the characters it is for. */
  private List<String> chosenFor(String text) {
    return fonts().choose(text.codePoints().boxed().toList()).stream()
        .map(
            choice ->
                choice.file().getFileName()
                    + ": "
                    + choice.characters().stream()
                        .map(Character::toString)
                        .collect(Collectors.joining()))
        .toList();
  }
}
