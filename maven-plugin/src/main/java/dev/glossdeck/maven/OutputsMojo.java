package dev.glossdeck.maven;

import java.io.File;
import java.util.List;
import org.apache.maven.plugins.annotations.Parameter;

/** A goal that makes outputs: the parameters of the website and of cards on paper. */
@SuppressWarnings("unused") // GoalSettings reads parameters by their names.
abstract class OutputsMojo extends DeckMojo {
  /**
   * The time that outputs carry (else SOURCE_DATE_EPOCH, else each deck's newest modification
   * time). Example: {@code <timestamp>2026-11-01T12:00:00Z</timestamp>}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "glossdeck.timestamp", defaultValue = "${project.build.outputTimestamp}")
  private String timestamp;

  /**
   * Make these outputs only: site, pdf, anki, quizlet, spreadsheet; the last two are made only if
   * named. Example: {@code <only><output>site</output><output>pdf</output></only>}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "glossdeck.only")
  private List<String> only = List.of();

  /**
   * Make a table for spreadsheets, too; it is not for Anki. Example: {@code
   * <spreadsheet>true</spreadsheet>}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "glossdeck.spreadsheet", defaultValue = "false")
  private boolean spreadsheet;

  /**
   * The name of a site of several decks. Example: {@code <siteTitle>Botany</siteTitle>}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "glossdeck.siteTitle")
  private String siteTitle;

  /**
   * Where the site is published, such as https://example.org/botany/. Example: {@code
   * <siteUrl>https://example.org/botany/</siteUrl>}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "glossdeck.siteUrl")
  private String siteUrl;

  /**
   * The address below which the decks' files can be edited, such as
   * https://github.com/ada/botany/edit/main/. Example: {@code
   * <repository>https://github.com/ada/botany/edit/main/</repository>}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "glossdeck.repository")
  private String repository;

  /**
   * The colour of links and buttons, such as #2f6f4f. Example: {@code <accent>#2f6f4f</accent>}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "glossdeck.accent")
  private String accent;

  /**
   * A folder of styles and templates that replace the site's own. Example: {@code
   * <theme>src/main/theme</theme>}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "glossdeck.theme")
  private File theme;

  /**
   * A4 (as usual) or letter; the other one is made beside it. Example: {@code
   * <paper>letter</paper>}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "glossdeck.paper")
  private String paper;

  /**
   * Make no file for the other paper. Example: {@code <onePaper>true</onePaper>}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "glossdeck.onePaper", defaultValue = "false")
  private boolean onePaper;

  /**
   * 2x4 (columns by rows, as usual), 2x5, a6, a7, 3x5, 4x6, 5x8 (inches), business, avery-5371,
   * avery-5388, list, fold, or ROWSxCOLUMNS@WIDTHxHEIGHTmm, with +LEFT,TOP for its margins.
   * Example: {@code <layout>a7</layout>}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "glossdeck.layout")
  private String layout;

  /**
   * The edge over which the printer turns sheets: long (as usual), short or none. Example: {@code
   * <flip>short</flip>}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "glossdeck.flip")
  private String flip;

  /**
   * Duplex (as usual), or fronts-backs to turn the stack by hand. Example: {@code
   * <order>fronts-backs</order>}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "glossdeck.order")
  private String order;

  /**
   * What shows where to cut: lines (as usual), marks or none. Example: {@code
   * <guides>marks</guides>}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "glossdeck.guides")
  private String guides;

  /**
   * The space between two cards. Example: {@code <gutter>4</gutter>}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "glossdeck.gutter")
  private String gutter;

  /**
   * The place of the first card on a sheet that is used in part. Example: {@code
   * <startAt>3</startAt>}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "glossdeck.startAt")
  private String startAt;

  /**
   * Place cards so that the piles of the cut stack follow each other. Example: {@code
   * <cutStack>true</cutStack>}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "glossdeck.cutStack", defaultValue = "false")
  private boolean cutStack;

  /**
   * Normal, or large (14 points and more). Example: {@code <text>large</text>}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "glossdeck.text")
  private String text;

  /**
   * The smallest size of text; 8 as usual. Example: {@code <smallest>9</smallest>}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "glossdeck.smallest")
  private String smallest;

  /**
   * The font of running text, such as one for dyslexic readers; its bold and italic are looked for
   * beside it. Example: {@code <typeface>fonts/Reading.ttf</typeface>}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "glossdeck.typeface")
  private File typeface;

  /**
   * A font (.ttf, .otf or .ttc) for what the tool's own fonts lack on paper, such as Chinese; may
   * be repeated. Example: {@code <fonts><font>fonts/Chinese.ttf</font></fonts>}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "glossdeck.fonts")
  private List<File> fonts = List.of();

  /**
   * Take what is in none of these from the fonts of this machine; another machine may print another
   * font. Example: {@code <systemFonts>true</systemFonts>}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "glossdeck.systemFonts", defaultValue = "false")
  private boolean systemFonts;

  /**
   * A printer that you have measured with glossdeck calibrate. Example: {@code
   * <printer>staffroom</printer>}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "glossdeck.printer")
  private String printer;

  /**
   * Move backs by millimetres, right and up. Example: {@code <backOffset>0.5,-1</backOffset>}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "glossdeck.backOffset")
  private String backOffset;

  /**
   * Widths and heights in per cent, such as 101,100. Example: {@code <scale>101,100</scale>}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "glossdeck.scale")
  private String scale;

  /**
   * Print "quotes" and -- as the deck's language prints them. Example: {@code
   * <smartQuotes>true</smartQuotes>}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "glossdeck.smartQuotes", defaultValue = "false")
  private boolean smartQuotes;

  /**
   * Print a sheet with rulers and crosses before the cards. Example: {@code
   * <checkPage>true</checkPage>}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "glossdeck.checkPage", defaultValue = "false")
  private boolean checkPage;

  /**
   * Leave out the QR codes of the cards' pages, which --site-url brings. Example: {@code
   * <noQrCodes>true</noQrCodes>}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "glossdeck.noQrCodes", defaultValue = "false")
  private boolean noQrCodes;

  /**
   * Print the cards of a topic; may be repeated. Example: {@code
   * <topics><topic>Cells</topic></topics>}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "glossdeck.topics")
  private List<String> topics = List.of();

  /**
   * Print the cards with a tag; may be repeated. Example: {@code <tags><tag>exam</tag></tags>}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "glossdeck.tags")
  private List<String> tags = List.of();

  /**
   * Print these, such as 3-5,9. Example: {@code <cards>3-5,9</cards>}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "glossdeck.cards")
  private String cards;

  /**
   * Print what is new or has changed since a date, as the lock knows. Example: {@code
   * <changedSince>2026-11-01</changedSince>}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "glossdeck.changedSince")
  private String changedSince;

  /**
   * The order of cards: deck (as usual), topic, shuffled or shuffled:SEED. Example: {@code
   * <sort>topic</sort>}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "glossdeck.sort")
  private String sort;

  /**
   * The number of copies of each card. Example: {@code <copies>2</copies>}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "glossdeck.copies")
  private String copies;
}
