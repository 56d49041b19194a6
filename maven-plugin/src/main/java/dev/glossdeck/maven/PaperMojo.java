package dev.glossdeck.maven;

import dev.glossdeck.export.pdf.FontOptions;
import dev.glossdeck.export.pdf.PdfOptions;
import dev.glossdeck.export.pdf.PrintSettings;
import dev.glossdeck.export.pdf.PrintWords;
import dev.glossdeck.export.pdf.font.FontFinder;
import java.io.File;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.maven.plugins.annotations.Parameter;

/** A goal that prints cards: the parameters of paper, as the options of the command line. */
abstract class PaperMojo extends DeckMojo {
  /** The paper to print on: a4 (unless set) or letter; the other one is made beside it. */
  @Parameter(property = "glossdeck.paper")
  private String paper;

  /** Whether to make no file for the other paper. */
  @Parameter(property = "glossdeck.onePaper", defaultValue = "false")
  private boolean onePaper;

  /**
   * The arrangement of cards: 2x4 (columns by rows; unless set), 2x5, a6, a7, 3x5, 4x6, 5x8,
   * business, avery-5371, avery-5388, list, fold or ROWSxCOLUMNS@WIDTHxHEIGHTmm.
   */
  @Parameter(property = "glossdeck.layout")
  private String layout;

  /** The edge over which the printer turns sheets: long (unless set), short or none. */
  @Parameter(property = "glossdeck.flip")
  private String flip;

  /** The order of pages: duplex (unless set) or fronts-backs. */
  @Parameter(property = "glossdeck.order")
  private String order;

  /** The guides for cutting: lines (unless set), marks or none. */
  @Parameter(property = "glossdeck.guides")
  private String guides;

  /** The space between two cards, in millimetres. */
  @Parameter(property = "glossdeck.gutter")
  private String gutter;

  /** The place of the first card on a sheet that is used in part, from 1. */
  @Parameter(property = "glossdeck.startAt")
  private String startAt;

  /** Whether the piles of the cut stack follow each other in the order of the deck. */
  @Parameter(property = "glossdeck.cutStack", defaultValue = "false")
  private boolean cutStack;

  /** The size of text: normal (unless set) or large. */
  @Parameter(property = "glossdeck.text")
  private String text;

  /** The smallest size of text, in points; 8 unless set. */
  @Parameter(property = "glossdeck.smallest")
  private String smallest;

  /** The font of running text; its bold and italic are looked for beside it. */
  @Parameter(property = "glossdeck.typeface")
  private File typeface;

  /** The offset of backs, in millimetres right and up: X,Y. */
  @Parameter(property = "glossdeck.backOffset")
  private String backOffset;

  /** Widths and heights in per cent: X,Y. */
  @Parameter(property = "glossdeck.scale")
  private String scale;

  /** The topics whose cards are printed; all unless set. */
  @Parameter(property = "glossdeck.topics")
  private List<String> topics = List.of();

  /** The tags whose cards are printed; all unless set. */
  @Parameter(property = "glossdeck.tags")
  private List<String> tags = List.of();

  /** The numbers of the cards to print, such as 3-5,9; all unless set. */
  @Parameter(property = "glossdeck.cards")
  private String cards;

  /** The date since which printed cards are new or have changed, in ISO 8601. */
  @Parameter(property = "glossdeck.changedSince")
  private String changedSince;

  /** The order of cards: deck (unless set), topic, shuffled or shuffled:SEED. */
  @Parameter(property = "glossdeck.sort")
  private String sort;

  /** The number of copies of each card; 1 unless set. */
  @Parameter(property = "glossdeck.copies")
  private String copies;

  /** Fonts (.ttf, .otf or .ttc) for what the tool's own fonts lack on paper, such as Chinese. */
  @Parameter(property = "glossdeck.fonts")
  private List<File> fonts = List.of();

  /**
   * Whether to take what is in none of these from the fonts of this machine; another machine may
   * print another font.
   */
  @Parameter(property = "glossdeck.systemFonts", defaultValue = "false")
  private boolean systemFonts;

  /**
   * The print options that result.
   *
   * @throws IllegalArgumentException if a parameter cannot be understood
   */
  PdfOptions pdfOptions() {
    return PrintSettings.of(
        new PrintWords(words(), PaperMojo::parameter),
        Optional.empty(),
        new FontOptions(
            Optional.ofNullable(typeface).map(File::toPath),
            fonts.stream().map(File::toPath).toList(),
            FontFinder.installed(systemFonts)));
  }

  private Map<String, List<String>> words() {
    Map<String, List<String>> words = new TreeMap<>();
    put(words, "paper", paper);
    put(words, "layout", layout);
    put(words, "flip", flip);
    put(words, "order", order);
    put(words, "guides", guides);
    put(words, "gutter", gutter);
    put(words, "start-at", startAt);
    put(words, "text", text);
    put(words, "smallest", smallest);
    put(words, "back-offset", backOffset);
    put(words, "scale", scale);
    put(words, "cards", cards);
    put(words, "changed-since", changedSince);
    put(words, "sort", sort);
    put(words, "copies", copies);
    words.put("topic", topics);
    words.put("tag", tags);
    if (onePaper) {
      words.put("one-paper", List.of());
    }
    if (cutStack) {
      words.put("cut-stack", List.of());
    }
    return words;
  }

  /** Maven leaves parameters null that nobody sets. */
  private static void put(Map<String, List<String>> words, String option, String value) {
    Optional.ofNullable(value).ifPresent(text -> words.put(option, List.of(text)));
  }

  /** The name of a parameter: {@code backOffset} for the option {@code back-offset}. */
  private static String parameter(String option) {
    String[] parts = option.split("-", -1);
    return parts[0]
        + Arrays.stream(parts)
            .skip(1)
            .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1))
            .collect(Collectors.joining());
  }
}
