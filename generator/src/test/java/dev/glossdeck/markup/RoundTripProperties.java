package dev.glossdeck.markup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.KeptShare;
import dev.glossdeck.markup.html.FieldHtml;
import dev.glossdeck.markup.html.HtmlParser;
import dev.glossdeck.markup.markdown.MarkdownParser;
import dev.glossdeck.markup.markdown.MarkdownStructure;
import dev.glossdeck.markup.markdown.MarkdownWords;
import dev.glossdeck.markup.plain.PlainTextParser;
import dev.glossdeck.markup.tree.Markup;
import dev.glossdeck.markup.tree.WrittenMarkup;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/**
 * What is written in a format is read as the same tree, or the loss is told; most trees that a
 * format has marks for lose nothing. The seeds are fixed, so that a build can be repeated; more
 * tries look further.
 */
class RoundTripProperties {
  private static final Pattern WORD = Pattern.compile("w\\d+");
  private static final String[] TAGS = {
    "<",
    "< ",
    "</",
    ">",
    "<b>",
    "</b>",
    "<b ",
    "<br>",
    "<div>",
    "</div>",
    "<p>",
    "<unknown>",
    "</i>",
    "<x y>",
    "<!",
    "<?",
    "<!-- c -->",
    "<ul>",
    "<li>",
    "<table>",
    "<td>",
    "<pre>",
    "<code>",
    "'",
    "<a href='https://x.org'>",
    "</a>",
    "<img src=\"a.png\" alt=\"a<b>\">",
    "&",
    "\"",
    "=",
    "\n",
    "<ruby>",
    "<rt>",
    "<h1>",
    "<dl><dt>",
    "<dd>",
    "<span style='color: red'>",
    "<q>",
    "<option>",
    "<select>",
    "</select>",
    "<svg>",
    "<text>",
    "<object data=x.swf>",
    "<audio controls src='a.mp3'>",
    "<button>",
    "<textarea>",
    "</textarea>",
    "<title>",
    "</title>",
    "<style>",
    "<script>",
    "<noscript>",
    "<iframe src='https://x.org'>",
    "<xmp>",
    "</xmp>",
    "<rp>(</rp>",
    "<tr>",
    "<th>",
    "<caption>",
    "<ol start=-1>",
    "<blockquote>",
    "<a name=x>",
    "<!doctype html>",
    "<![CDATA[",
    "]]>",
    "<math>",
    "<mi>",
    "<template>",
    "\\(",
    "\\)",
    "\\[",
    "[$]",
    "[/$]",
    "$",
    "$$",
    "$x$",
    "[sound:",
    "]",
    "[sound:../x.mp3]",
    "<img src=\"50%2520.png\">",
    "<b style='font-style: italic; white-space: pre'>",
    "<frameset>",
    "<input disabled>",
    "<plaintext>",
    "<head>",
    "<body>",
    "<html lang=de>",
    "<dl>",
    "</dl>",
    "</dt>",
    "<dt><i>",
    "<dt style='font-style: italic'>",
    "<sup class=footnote>[1]</sup>",
    "<ol class=footnotes><li>",
    "</ol>",
    "<a href='https://x.org' title='t'>"
  };

  @Property(seed = "20261125")
  void htmlIsReadAsTheTreeItWasWrittenFrom(@ForAll("trees") Markup tree) {
    Markup normal = HtmlParser.parse(FieldHtml.of(tree));
    assertThat(HtmlParser.parse(FieldHtml.of(normal))).isEqualTo(normal);
    assertThat(words(normal)).isEqualTo(words(tree));
  }

  @Property(seed = "20261125")
  @StatisticsReport(StatisticsReportMode.OFF)
  void markdownIsReadAsTheTreeItWasWrittenFromOrTellsALoss(@ForAll("trees") Markup tree) {
    WrittenMarkup rendering = MarkupText.write(tree, MarkupFormat.MARKDOWN);
    Markup read = MarkdownParser.parse(rendering.source());
    if (MarkdownLimits.allow(tree)) {
      KeptShare.count("md", rendering.losses().isEmpty());
    }
    if (rendering.losses().isEmpty()) {
      assertThat(read).isEqualTo(tree);
    }
    assertThat(rendering.source().lines())
        .noneMatch(line -> line.matches(" {0,3}(#{1,6}( .*)?|---+|[QAC]:.*)"));
  }

  @Property(seed = "20261125")
  @StatisticsReport(StatisticsReportMode.OFF)
  void plainTextIsReadAsTheTreeItWasWrittenFrom(@ForAll("sources") String source) {
    Markup tree = PlainTextParser.parse(source.strip());
    WrittenMarkup rendering = MarkupText.write(tree, MarkupFormat.PLAIN);
    KeptShare.count("txt", rendering.losses().isEmpty());
    if (rendering.losses().isEmpty()) {
      assertThat(PlainTextParser.parse(rendering.source())).isEqualTo(tree);
    }
  }

  @Property(seed = "20261125")
  void everyFormatReadsAnyText(@ForAll("sources") String source) {
    for (MarkupFormat format : MarkupFormat.values()) {
      MarkupText text = new MarkupText(source, format);
      text.parse();
      assertThat(text.problems())
          .allSatisfy(p -> assertThat(p.offset()).isBetween(0, source.length()));
    }
  }

  @Property(seed = "20261125")
  void noTextOfHtmlIsDropped(@ForAll("html") String source) {
    String shown = words(HtmlParser.parse(source)) + sounds(source);
    assertThat(WORD.matcher(source).results().map(MatchResult::group))
        .allSatisfy(word -> assertThat(shown).contains(word));
  }

  @Property(seed = "20261125")
  void htmlIsWrittenAsItWasRead(@ForAll("html") String source) {
    Markup tree = HtmlParser.parse(source);
    String written = FieldHtml.of(tree);
    assertThat(spaced(HtmlParser.parse(written))).isEqualTo(spaced(tree));
    assertThat(HtmlParser.problems(written)).isEmpty();
  }

  @Property(seed = "20261125")
  void headingsAmongPlainLinesNeedNoParserOfMarkdown(@ForAll("files") String text) {
    assertThat(MarkdownStructure.of(text)).isEqualTo(MarkdownStructure.parsed(text));
  }

  @Property(seed = "20261125")
  void wordsAloneNeedNoParserOfMarkdown(@ForAll("words") String source) {
    if (MarkdownWords.are(source)) {
      assertThat(MarkdownParser.parse(source)).isEqualTo(MarkdownParser.parseMarks(source));
    }
  }

  /** Two spaces within a line are written bare, so that a browser shows them as one: on purpose. */
  private static String spaced(Markup tree) {
    return tree.toString().replaceAll(" {2,}", " ");
  }

  private static String sounds(String html) {
    return new MarkupText(html, MarkupFormat.HTML).references().media().toString();
  }

  private static String words(Markup tree) {
    return tree.plainText().replaceAll("\\s", "");
  }

  @Provide
  Arbitrary<String> sources() {
    return Arbitraries.oneOf(
        Arbitraries.of(RandomTrees.WORDS).list().ofMaxSize(12).map(words -> String.join("", words)),
        Arbitraries.of(
                "<b>",
                "</b>",
                "<div>",
                "</div>",
                "<br>",
                "<p>",
                "<ul><li>",
                "</ul>",
                "<table><tr><td>",
                "</table>",
                "<pre>",
                "<a href='x'>",
                "</a>",
                "<img src=a.png>",
                "x",
                " ",
                "\n",
                "&nbsp;",
                "<ruby>",
                "<rt>",
                "| a | b |\n",
                "|---|---|\n",
                "> ",
                "```\n",
                "    ",
                "- ",
                "![x](y)",
                "[x](y)",
                "x\n: y\n",
                "x[^1]\n\n[^1]: ",
                "[^X]",
                "[x][^1]",
                "a^b^",
                "a~b~",
                "- [x] ",
                "https://x.org/a_(b)_.")
            .list()
            .ofMaxSize(15)
            .map(words -> String.join("", words)),
        Arbitraries.strings().ofMaxLength(40));
  }

  /** Signs and tags in disorder, with a numbered word behind each. */
  @Provide
  Arbitrary<String> html() {
    return Arbitraries.of(TAGS)
        .list()
        .ofMaxSize(10)
        .map(
            tags ->
                IntStream.range(0, tags.size())
                    .mapToObj(i -> tags.get(i) + "w" + i)
                    .collect(Collectors.joining(" ")));
  }

  @Provide
  Arbitrary<String> files() {
    return Arbitraries.of(
            "# a",
            "## b #",
            "#c",
            "#######",
            "#",
            "##\t",
            "d",
            "Word - *x*",
            "",
            "",
            "é",
            "[x]: y",
            "x |",
            "e    ",
            "f ###",
            "1. g",
            "---",
            "> h")
        .list()
        .ofMaxSize(8)
        .map(lines -> String.join("\n", lines));
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.oneOf(
        Arbitraries.of(RandomTrees.WORDS)
            .list()
            .ofMaxSize(6)
            .map(words -> "w" + String.join("", words)),
        Arbitraries.strings().ofMaxLength(12).map(text -> "w" + text));
  }

  @Provide
  Arbitrary<Markup> trees() {
    return RandomTrees.trees();
  }
}
