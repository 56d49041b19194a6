package dev.glossdeck.cli;

import dev.glossdeck.export.pdf.FontOptions;
import dev.glossdeck.export.pdf.PdfOptions;
import dev.glossdeck.export.pdf.PrintSettings;
import dev.glossdeck.export.pdf.PrintWords;
import dev.glossdeck.export.pdf.font.FontFinder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of cards on paper. */
final class PaperArguments {
  private final Map<String, List<String>> words = new TreeMap<>();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Mixin private PrinterArguments printer = new PrinterArguments();

  @Option(
      names = "--font",
      paramLabel = "FILE",
      description =
          "a font (.ttf, .otf or .ttc) for what the tool's own fonts lack on paper, such as Chinese;"
              + " may be repeated")
  private List<Path> fonts = List.of();

  @Option(
      names = "--system-fonts",
      description =
          "take what is in none of these from the fonts of this machine; another machine may print"
              + " another font")
  private boolean systemFonts;

  @Option(
      names = "--typeface",
      paramLabel = "FILE",
      description =
          "the font of running text, such as one for dyslexic readers; its bold and italic are"
              + " looked for beside it")
  private Optional<Path> typeface = Optional.empty();

  @Option(
      names = "--paper",
      paramLabel = "PAPER",
      completionCandidates = Choices.Papers.class,
      description = "a4 (as usual) or letter; the other one is made beside it")
  void paper(String value) {
    add("paper", value);
  }

  @Option(names = "--one-paper", description = "make no file for the other paper")
  void onePaper(boolean isSet) {
    set("one-paper", isSet);
  }

  @Option(
      names = "--layout",
      paramLabel = "LAYOUT",
      completionCandidates = Choices.Layouts.class,
      description =
          "2x4 (columns by rows, as usual), 2x5, a6, a7, 3x5, 4x6, 5x8 (inches), business,"
              + " avery-5371, avery-5388, list, fold, or ROWSxCOLUMNS@WIDTHxHEIGHTmm, with"
              + " +LEFT,TOP for its margins")
  void layout(String value) {
    add("layout", value);
  }

  @Option(
      names = "--flip",
      paramLabel = "EDGE",
      completionCandidates = Choices.Flips.class,
      description = "the edge over which the printer turns sheets: long (as usual), short or none")
  void flip(String value) {
    add("flip", value);
  }

  @Option(
      names = "--order",
      paramLabel = "ORDER",
      completionCandidates = Choices.Orders.class,
      description = "duplex (as usual), or fronts-backs to turn the stack by hand")
  void order(String value) {
    add("order", value);
  }

  @Option(
      names = "--guides",
      paramLabel = "GUIDES",
      completionCandidates = Choices.Guides.class,
      description = "what shows where to cut: lines (as usual), marks or none")
  void guides(String value) {
    add("guides", value);
  }

  @Option(names = "--gutter", paramLabel = "MM", description = "the space between two cards")
  void gutter(String value) {
    add("gutter", value);
  }

  @Option(
      names = "--start-at",
      paramLabel = "N",
      description = "the place of the first card on a sheet that is used in part")
  void startAt(String value) {
    add("start-at", value);
  }

  @Option(
      names = "--cut-stack",
      description = "place cards so that the piles of the cut stack follow each other")
  void cutStack(boolean isSet) {
    set("cut-stack", isSet);
  }

  @Option(
      names = "--text",
      paramLabel = "SIZE",
      completionCandidates = Choices.Texts.class,
      description = "normal, or large (14 points and more)")
  void text(String value) {
    add("text", value);
  }

  @Option(
      names = "--smallest",
      paramLabel = "PT",
      description = "the smallest size of text; 8 as usual")
  void smallest(String value) {
    add("smallest", value);
  }

  @Option(
      names = "--smart-quotes",
      description = "print \"quotes\" and -- as the deck's language prints them")
  void smartQuotes(boolean isSet) {
    set("smart-quotes", isSet);
  }

  @Option(
      names = "--check-page",
      description = "print a sheet with rulers and crosses before the cards")
  void checkPage(boolean isSet) {
    set("check-page", isSet);
  }

  @Option(
      names = "--no-qr-codes",
      description = "leave out the QR codes of the cards' pages, which --site-url brings")
  void noQrCodes(boolean isSet) {
    set("no-qr-codes", isSet);
  }

  @Option(
      names = "--topic",
      paramLabel = "NAME",
      description = "print the cards of a topic; may be repeated")
  private List<String> topics = List.of();

  @Option(
      names = "--tag",
      paramLabel = "NAME",
      description = "print the cards with a tag; may be repeated")
  private List<String> tags = List.of();

  @Option(names = "--cards", paramLabel = "NUMBERS", description = "print these, such as 3-5,9")
  void cards(String value) {
    add("cards", value);
  }

  @Option(
      names = "--changed-since",
      paramLabel = "ISO",
      description = "print what is new or has changed since a date, as the lock knows")
  void changedSince(String value) {
    add("changed-since", value);
  }

  @Option(
      names = "--sort",
      paramLabel = "ORDER",
      completionCandidates = Choices.Sorts.class,
      description = "the order of cards: deck (as usual), topic, shuffled or shuffled:SEED")
  void sort(String value) {
    add("sort", value);
  }

  @Option(names = "--copies", paramLabel = "N", description = "the number of copies of each card")
  void copies(String value) {
    add("copies", value);
  }

  private void add(String option, String value) {
    words.put(option, List.of(value));
  }

  private void set(String option, boolean isSet) {
    if (isSet) {
      words.put(option, List.of());
    }
  }

  /**
   * The print options that result.
   *
   * @param environment the variables that say where the user's settings are
   * @throws IOException if the printer's profile cannot be read
   */
  PdfOptions options(Map<String, String> environment) throws IOException {
    try {
      Map<String, List<String>> all = new TreeMap<>(words);
      all.putAll(printer.words());
      all.put("topic", topics);
      all.put("tag", tags);
      return PrintSettings.of(
          new PrintWords(all, option -> "--" + option),
          printer.profile(environment),
          new FontOptions(typeface, fonts, FontFinder.installed(systemFonts)));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }
}
