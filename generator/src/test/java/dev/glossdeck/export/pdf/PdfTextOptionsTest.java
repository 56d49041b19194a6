package dev.glossdeck.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.DeckInfo;
import dev.glossdeck.deck.Field;
import dev.glossdeck.deck.NamingHints;
import dev.glossdeck.deck.Note;
import dev.glossdeck.deck.NoteId;
import dev.glossdeck.deck.SideLanguages;
import dev.glossdeck.deck.TestDecks;
import dev.glossdeck.deck.TestNotes;
import dev.glossdeck.deck.TextLanguage;
import dev.glossdeck.diagnostic.SourcePosition;
import dev.glossdeck.export.pdf.font.FontFace;
import dev.glossdeck.markup.MarkupFormat;
import dev.glossdeck.markup.MarkupText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Text as users ask for it: larger, in their own font, with quotation marks of the language. */
class PdfTextOptionsTest {
  @TempDir private Path folder;

  @Test
  void setsTextInTheUsersFontAndItsBold() throws Exception {
    Path file = copied("DejaVuSansMono.ttf", "School-Regular.ttf");
    copied("DejaVuSansMono-Bold.ttf", "School-Bold.ttf");
    FontOptions fonts = new FontOptions(Optional.of(file), List.of(), Optional.empty());

    Printing printing =
        Printing.of(TestDecks.markdown("A question?|A **bold** answer."), options(fonts));

    assertThat(fonts(printing))
        .hasSize(2)
        .anyMatch(name -> name.endsWith("+DejaVuSansMono"))
        .anyMatch(name -> name.endsWith("+DejaVuSansMono-Bold"));
    for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)) {
      assertThat(Conformance.violations(printing.bytes(), flavour)).isEmpty();
    }
  }

  @Test
  void setsLargeTextOverFurtherCardsRatherThanSmall() throws IOException {
    Printing printing =
        Printing.of(
            TestDecks.plain("Long?|" + "Some words. ".repeat(60)),
            options(Printing.USUAL.fonts(), "text", "large"));

    assertThat(
            printing.text().glyphs().stream()
                .filter(glyph -> !glyph.isSmallPrint())
                .map(PrintedText.Glyph::size))
        .allMatch(size -> size >= 14);
    assertThat(printing.warnings()).hasSize(1).first().asString().contains("goes on over");
  }

  @Test
  void setsQuotationMarksOfTheLanguageButNotInCode() throws IOException {
    PrintedText text =
        Printing.of(
                TestDecks.markdown("Q|Say \"*hello*\" -- it's `\"x\" -- y`."),
                options(Printing.USUAL.fonts(), "smart-quotes", ""))
            .text();

    assertThat(text.face(2, 1, 0)).isEqualTo("Say \u201chello\u201d \u2013 it\u2019s \"x\" -- y.");
  }

  @Test
  void setsAFurtherFieldAsItsOwnLanguagePrintsIt() throws IOException {
    Note note =
        TestNotes.note(
                NoteId.derive("d", "Q"),
                new MarkupText("Q", MarkupFormat.MARKDOWN),
                new MarkupText("\"le chien\"", MarkupFormat.MARKDOWN),
                List.of(new Field("In German", new MarkupText("\"Hund\"", MarkupFormat.MARKDOWN))),
                Optional.empty(),
                List.of(),
                NamingHints.NONE,
                new SourcePosition("d.txt", 1, 1))
            .speaking(
                new SideLanguages(
                    Optional.empty(),
                    Optional.of(TextLanguage.of("fr")),
                    Map.of("In German", TextLanguage.of("de"))));
    DeckInfo info = new DeckInfo("d", "D", Optional.empty(), "en", false);
    Printing printing =
        Printing.of(
            new Deck(info, List.of(note), SourcePosition.startOf("d.txt")),
            options(Printing.USUAL.fonts(), "smart-quotes", ""));

    assertThat(printing.text().face(2, 1, 0)).contains("«").endsWith("In German: \u201eHund\u201c");
  }

  private Path copied(String font, String name) throws IOException {
    Path file = folder.resolve(name);
    try (InputStream in = FontFace.class.getResourceAsStream(font)) {
      Files.copy(in, file);
    }
    return file;
  }

  private static PdfOptions options(FontOptions fonts, String... option) {
    Map<String, List<String>> words = new TreeMap<>();
    words.put("one-paper", List.of());
    if (option.length > 0) {
      words.put(option[0], List.of(option[1]));
    }
    return PrintSettings.of(new PrintWords(words, name -> "--" + name), Optional.empty(), fonts);
  }

  private static Set<String> fonts(Printing printing) throws IOException {
    Set<String> names = new TreeSet<>();
    try (PDDocument document = printing.open()) {
      for (int page = 0; page < document.getNumberOfPages(); page++) {
        PDResources resources = document.getPage(page).getResources();
        for (COSName name : resources.getFontNames()) {
          names.add(resources.getFont(name).getName());
        }
      }
    }
    return names;
  }
}
