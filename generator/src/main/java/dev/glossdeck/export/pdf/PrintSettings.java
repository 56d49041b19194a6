package dev.glossdeck.export.pdf;

import dev.glossdeck.export.pdf.sheet.Flip;
import dev.glossdeck.export.pdf.sheet.Grid;
import dev.glossdeck.export.pdf.sheet.Guides;
import dev.glossdeck.export.pdf.sheet.Millimetres;
import dev.glossdeck.export.pdf.sheet.PageOrder;
import dev.glossdeck.export.pdf.sheet.PaperSize;
import dev.glossdeck.export.pdf.sheet.PrinterProfile;
import dev.glossdeck.export.pdf.sheet.Sheet;
import dev.glossdeck.export.pdf.sheet.SheetLayout;
import dev.glossdeck.export.pdf.sheet.SheetOptions;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads the options of printed cards as users write them, on the command line and in Maven alike.
 * Each method may throw an {@link IllegalArgumentException} that says what to write instead.
 */
public final class PrintSettings {
  private static final int MOST_COPIES = 500;
  private static final float LEAST_TEXT = 5;
  private static final float MOST_TEXT = 24;
  private static final double MOST_GUTTER = 30;

  private final PrintWords words;

  private PrintSettings(PrintWords words) {
    this.words = words;
  }

  /**
   * Reads the options.
   *
   * @param words the user's spelling
   * @param profile the printer's profile if the user named one
   * @param fonts the fonts
   * @throws IllegalArgumentException if an option cannot be understood or does not fit another one
   */
  public static PdfOptions of(
      PrintWords words, Optional<PrinterSetting> profile, FontOptions fonts) {
    PrintSettings settings = new PrintSettings(words);
    SheetOptions full = settings.sheets(profile);
    PaperSize paper = settings.paper(full);
    SheetOptions sheets = full.after(settings.blank(full, paper));
    if (sheets.stacked() && sheets.blank() > 0) {
      throw words.wrong("start-at", "1 with " + words.shown().apply("cut-stack"));
    }
    return new PdfOptions(
        paper,
        !words.isSet("one-paper"),
        sheets,
        settings.text(),
        settings.selection(),
        new QrOptions(!words.isSet("no-qr-codes"), Optional.empty()),
        words.isSet("check-page"),
        fonts);
  }

  private PaperSize paper(SheetOptions sheets) {
    Optional<PaperSize> asked = words.read("paper", PaperSize::parse, "a4 or letter");
    List<PaperSize> possible = sheets.layout().papers(sheets.gutter());
    if (possible.isEmpty()) {
      throw words.wrong("layout", "cards of at least 20 mm that fit the paper");
    }
    if (asked.isPresent() && !possible.contains(asked.get())) {
      throw words.wrong("paper", possible.get(0) + " for the layout " + sheets.layout());
    }
    return asked.orElse(possible.get(0));
  }

  private SheetOptions sheets(Optional<PrinterSetting> profile) {
    return new SheetOptions(
        words.read("layout", SheetLayout::parse, SheetLayout.names()).orElse(SheetLayout.USUAL),
        words.read("flip", constant(Flip.values()), "long, short or none").orElse(Flip.LONG),
        words
            .read("order", constant(PageOrder.values()), "duplex or fronts-backs")
            .orElse(PageOrder.DUPLEX),
        words
            .read("guides", constant(Guides.values()), "lines, marks or none")
            .orElse(Guides.LINES),
        words
            .read("gutter", number(0, MOST_GUTTER), "millimetres from 0 to 30")
            .map(gutter -> Millimetres.toPoints(gutter))
            .orElse(0f),
        0,
        words.isSet("cut-stack"),
        printer(profile));
  }

  /** The number of places before the first card. */
  private int blank(SheetOptions sheets, PaperSize paper) {
    int places =
        sheets.layout().on(Sheet.of(paper), sheets.gutter()).map(Grid::cells).orElseThrow();
    return words
        .read(
            "start-at",
            whole(places),
            "a place of the sheet, from 1 to " + places + " in the layout " + sheets.layout())
        .map(place -> place - 1)
        .orElse(0);
  }

  private PrinterProfile printer(Optional<PrinterSetting> profile) {
    PrinterSetting written = PrinterSetting.of(words);
    return written.over(profile.orElse(PrinterSetting.NONE)).profile();
  }

  private TextOptions text() {
    Optional<Float> smallest =
        words
            .read("smallest", number(LEAST_TEXT, MOST_TEXT), "points from 5 to 24")
            .map(Double::floatValue);
    return words
        .read("text", preset -> TextOptions.of(preset, smallest), "normal or large")
        .or(() -> TextOptions.of("normal", smallest))
        .orElseThrow()
        .withSmartQuotes(words.isSet("smart-quotes"));
  }

  private CardSelection selection() {
    return new CardSelection(
        words.all("topic"),
        words.all("tag"),
        words
            .read("cards", CardNumbers::parse, "numbers of cards such as 3-5,9")
            .orElse(CardNumbers.ALL),
        words.read(
            "changed-since", PrintSettings::time, "a date or time such as 2026-09-01 (ISO 8601)"),
        words
            .read("sort", CardOrder::parse, "deck, topic, shuffled or shuffled:SEED")
            .orElse(CardOrder.OF_DECK),
        words.read("copies", whole(MOST_COPIES), "a number from 1 to 500").orElse(1));
  }

  /** A date stands for its start in UTC. */
  private static Optional<Instant> time(String text) {
    try {
      return Optional.of(
          text.contains("T")
              ? OffsetDateTime.parse(text).toInstant()
              : LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Function<String, Optional<Double>> number(double least, double most) {
    return text -> PrintWords.number(text).filter(value -> value >= least && value <= most);
  }

  private static Function<String, Optional<Integer>> whole(int most) {
    return text -> number(1, most).apply(text).filter(n -> n % 1 == 0).map(Double::intValue);
  }

  private static <E extends Enum<E>> Function<String, Optional<E>> constant(E[] values) {
    return text -> {
      for (E value : values) {
        if (PrintWords.spelled(value).equals(text)) {
          return Optional.of(value);
        }
      }
      return Optional.empty();
    };
  }
}
