package dev.glossdeck.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.glossdeck.export.pdf.sheet.Flip;
import dev.glossdeck.export.pdf.sheet.Guides;
import dev.glossdeck.export.pdf.sheet.Millimetres;
import dev.glossdeck.export.pdf.sheet.PageOrder;
import dev.glossdeck.export.pdf.sheet.PaperSize;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Options as users write them. */
class PrintSettingsTest {

  @Test
  void makesBothPapersUnlessTold() {
    assertThat(read().papers()).containsExactly(PaperSize.A4, PaperSize.LETTER);
    assertThat(read("paper", "Letter").papers()).containsExactly(PaperSize.LETTER, PaperSize.A4);
    assertThat(read("one-paper", "").papers()).containsExactly(PaperSize.A4);
    assertThat(read("layout", "avery-5371").papers()).containsExactly(PaperSize.LETTER);
  }

  @Test
  void readsWhereCardsLieAndHowSheetsAreTurned() {
    PdfOptions options =
        read(
            "layout",
            "4x2@100x70mm",
            "flip",
            "short",
            "order",
            "fronts-backs",
            "guides",
            "marks",
            "gutter",
            "2.5",
            "start-at",
            "4");

    assertThat(options.sheets().flip()).isEqualTo(Flip.SHORT);
    assertThat(options.sheets().order()).isEqualTo(PageOrder.FRONTS_BACKS);
    assertThat(options.sheets().guides()).isEqualTo(Guides.MARKS);
    assertThat(options.sheets().gutter()).isEqualTo(Millimetres.toPoints(2.5));
    assertThat(options.sheets().blank()).isEqualTo(3);
  }

  @Test
  void takesWhatAPrinterNeedsFromItsProfileUnlessItIsWritten() {
    PrinterSetting profile =
        new PrinterSetting(Optional.of(List.of(0.5, -1.0)), Optional.of(List.of(101.0, 100.0)));
    PdfOptions options =
        PrintSettings.of(words("scale", "99,99"), Optional.of(profile), Printing.USUAL.fonts());

    assertThat(options.sheets().printer().backX()).isEqualTo(Millimetres.toPoints(0.5));
    assertThat(options.sheets().printer().backY()).isEqualTo(Millimetres.toPoints(-1));
    assertThat(options.sheets().printer().scaleX()).isEqualTo(0.99f);
  }

  @Test
  void makesLargePrintAtLeast14Points() {
    assertThat(read().text().smallest()).isEqualTo(8);
    assertThat(read("text", "large").text().smallest()).isEqualTo(14);
    assertThat(read("text", "large", "smallest", "16").text().smallest()).isEqualTo(16);
    assertThat(read("smallest", "7").text().smallest()).isEqualTo(7);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "paper | a5 | --paper: write a4 or letter, not a5",
        "flip | left | --flip: write long, short or none, not left",
        "order | none | --order: write duplex or fronts-backs, not none",
        "layout | 3x | --layout: write 2x4, 2x5, a6, a7, 3x5, 4x6, 5x8, business, avery-5371,"
            + " avery-5388, list, fold, ROWSxCOLUMNS@WIDTHxHEIGHTmm, not 3x",
        "layout | 9x9@90x90mm | --layout: write cards of at least 20 mm that fit the paper, not"
            + " 9x9@90x90mm",
        "text | huge | --text: write normal or large, not huge",
        "smallest | 2 | --smallest: write points from 5 to 24, not 2",
        "back-offset | 1 | --back-offset: write two numbers of millimetres from -20 to 20, right and"
            + " up, such as 0.5,-1, not 1",
        "scale | 1,1 | --scale: write two numbers of per cent from 90 to 110, such as 101,100, not"
            + " 1,1",
        "cards | 5-3 | --cards: write numbers of cards such as 3-5,9, not 5-3",
        "changed-since | soon | --changed-since: write a date or time such as 2026-09-01 (ISO 8601),"
            + " not soon",
        "start-at | 9 | --start-at: write a place of the sheet, from 1 to 8 in the layout 2x4, not 9",
        "start-at | 0 | --start-at: write a place of the sheet, from 1 to 8 in the layout 2x4, not 0",
        "start-at | -1 | --start-at: write a place of the sheet, from 1 to 8 in the layout 2x4, not -1",
        "start-at | 2.5 | --start-at: write a place of the sheet, from 1 to 8 in the layout 2x4, not"
            + " 2.5",
        "copies | 0 | --copies: write a number from 1 to 500, not 0",
        "sort | up | --sort: write deck, topic, shuffled or shuffled:SEED, not up",
      })
  void saysWhatToWriteInstead(String option, String value, String message) {
    assertThatIllegalArgumentException().isThrownBy(() -> read(option, value)).withMessage(message);
  }

  @Test
  void countsThePlacesOfTheSheetThatIsPrinted() {
    assertThat(read("start-at", "8").sheets().blank()).isEqualTo(7);
    assertThat(read("layout", "2x5", "start-at", "10").sheets().blank()).isEqualTo(9);
    assertThat(read("layout", "a6", "start-at", "4").sheets().blank()).isEqualTo(3);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read("layout", "a6", "paper", "letter", "start-at", "4"))
        .withMessageContaining("from 1 to 2 in the layout a6");
  }

  @Test
  void refusesOptionsThatDoNotFitEachOther() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read("layout", "avery-5371", "paper", "a4"))
        .withMessage("--paper: write letter for the layout avery-5371, not a4");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read("cut-stack", "", "start-at", "2"))
        .withMessage("--start-at: write 1 with --cut-stack, not 2");
  }

  private static PdfOptions read(String... pairs) {
    return PrintSettings.of(words(pairs), Optional.empty(), Printing.USUAL.fonts());
  }

  private static PrintWords words(String... pairs) {
    Map<String, List<String>> written = new TreeMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      written.put(pairs[i], Arrays.asList(pairs[i + 1]));
    }
    return new PrintWords(written, option -> "--" + option);
  }
}
