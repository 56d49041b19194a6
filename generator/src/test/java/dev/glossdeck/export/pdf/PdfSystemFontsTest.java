package dev.glossdeck.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.TestDecks;
import dev.glossdeck.deck.glossary.Library;
import dev.glossdeck.export.pdf.font.FontFace;
import dev.glossdeck.export.pdf.font.FontFinder;
import dev.glossdeck.export.pdf.font.SystemFonts;
import dev.glossdeck.export.pdf.font.TestFonts;
import dev.glossdeck.export.pdf.font.Typeface;
import dev.glossdeck.export.pdf.font.Typefaces;
import dev.glossdeck.export.pdf.sheet.PaperSize;
import dev.glossdeck.markup.MarkupFormat;
import dev.glossdeck.output.MemoryOutput;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Fonts of the machine, in a folder that stands for it. */
class PdfSystemFontsTest {
  private static final String RARE = TestFonts.RARE;

  @TempDir Path folder;

  @Test
  void printsWhatNoOtherFontHasAndSaysInWhichItDid() throws IOException {
    Path font = TestFonts.copy(TestFonts.WITH_RARE, folder);
    Printing printing = printed(TestDecks.plain("a|b", "x" + RARE + " \ua831|**" + RARE + "**"));

    assertThat(printing.text().face(1, 1, 0)).isEqualTo("x" + RARE + " \ua831");
    assertThat(printing.warnings())
        .containsExactly(
            "d.txt:1:1: note: 2 characters, such as \"\ua830\" (U+A830), are printed in a font of"
                + " this machine: "
                + font
                + " (name a font, --font FILE or <fonts> in Maven, to print the same on every"
                + " machine) [system-font]");
  }

  @Test
  void printsInAFontOfACollection() throws IOException {
    TestFonts.write(
        TestFonts.collection("NotoSansThai-Regular", TestFonts.WITH_RARE), folder.resolve("a.ttc"));
    Printing printing = printed(TestDecks.plain(RARE + "|b"));

    assertThat(printing.text().face(1, 0, 0)).isEqualTo(RARE);
    assertThat(printing.warnings()).singleElement().asString().contains(": note: 1 character, \"");
  }

  @Test
  void namesALetterRatherThanASignOfWhatWasMissing() {
    Typeface any = Typefaces.bundled().get(FontFace.REGULAR);
    Set<Integer> characters = new TreeSet<>(List.of(0x3001, 0x304c));
    SystemFonts.Choice choice = new SystemFonts.Choice(Path.of("a.ttf"), any, characters);

    assertThat(PrintWarnings.systemFont(TestDecks.plain("a|b"), choice).problem())
        .isEqualTo(
            "2 characters, such as \"\u304c\" (U+304C), are printed in a font of this machine: a.ttf");
  }

  @Test
  void saysWhenTheMachineHasNoFontEither() throws IOException {
    Printing printing = printed(TestDecks.plain(RARE + "|b"));

    assertThat(printing.text().face(1, 0, 0)).isEqualTo("[U+A830]");
    assertThat(printing.warnings())
        .singleElement()
        .asString()
        .contains(": warning: card 1 has characters")
        .endsWith(
            "(no font of this machine has them: install one, or name one, --font FILE or <fonts>"
                + " in Maven) [missing-glyph]");
  }

  @Test
  void looksForNoFontOfADeckWhoseCharactersAllHaveAGlyph() throws IOException {
    Deck deck = TestDecks.plain("a \u0645 \ud83d\ude00|\u2192 \u0e01");
    Printing printing = Printing.of(deck, options(() -> fail("asked")));

    assertThat(printing.warnings()).isEmpty();
    assertThat(printing.bytes()).isEqualTo(Printing.of(deck).bytes());
  }

  @Test
  void choosesForEachDeckByItself() throws IOException {
    TestFonts.copy("NotoSansMalayalam-Regular", folder);
    TestFonts.copy("NotoSansDevanagari-Regular", folder);
    Deck first = TestDecks.deck("a", MarkupFormat.PLAIN, "\ua830\ua839|b");
    Deck second = TestDecks.deck("b", MarkupFormat.PLAIN, "\ua830|b");

    MemoryOutput output = new MemoryOutput();
    Printing.export(new Library(List.of(first, second)), options(), 2, output);

    assertThat(output.bytes("b/downloads/b.pdf")).isEqualTo(printed(second).bytes());
  }

  @Test
  void givesTheSameBytesForAnyNumberOfThreads() throws IOException {
    TestFonts.copy("NotoSansMalayalam-Regular", folder);
    TestFonts.copy(TestFonts.WITH_RARE, folder);
    String[] lines = new String[40];
    for (int i = 0; i < lines.length; i++) {
      lines[i] = "x" + i + Character.toString(0xA830 + i % 10) + "|" + i;
    }
    Deck deck = TestDecks.plain(lines);

    assertThat(Printing.of(deck, options(), 1).bytes())
        .isEqualTo(Printing.of(deck, options(), 4).bytes());
  }

  @ParameterizedTest
  @EnumSource(
      value = PDFAFlavour.class,
      names = {"PDFUA_1", "PDFA_2_A"})
  void conformsWithAFontOfACollection(PDFAFlavour flavour) throws Exception {
    TestFonts.write(
        TestFonts.collection(TestFonts.WITH_RARE, "NotoSansThai-Regular"), folder.resolve("a.ttc"));

    assertThat(
            Conformance.violations(
                printed(TestDecks.plain(RARE + " a|b " + RARE)).bytes(), flavour))
        .isEmpty();
  }

  private Printing printed(Deck deck) throws IOException {
    return Printing.of(deck, options());
  }

  private PdfOptions options() {
    return options(FontFinder.in(folder));
  }

  private static PdfOptions options(FontFinder finder) {
    return new PdfOptions(PaperSize.A4, List.of(), Optional.of(finder));
  }
}
