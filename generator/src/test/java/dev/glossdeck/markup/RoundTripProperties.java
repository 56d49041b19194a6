package dev.glossdeck.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What is written in a format is read as the same tree, or the loss is told. */
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
    "<html lang=de>"
  };
  private static final String[] WORDS = {
    "a", "B", "é", "שלום", "数", "😀", " ", "  ", "\\", "*", "**", "_", "`", "``", "$", "$5", "[",
        "]",
    "](x)", "<", ">", "<b>", "&", "&amp;", "#", "# ", "-", "- ", "+", "1.", "2) ", "=", "|", "~~",
        "{{c1::", "}}",
    "::", "\\(", "\\)", "\\[", "\\]", "[$]", "[/$]", "[latex]", "[sound:", "Q:", "A: ", "\"", "'",
        "!", "!["
  };

  @Property(seed = "20261125")
  void htmlIsReadAsTheTreeItWasWrittenFrom(@ForAll("trees") Markup tree) {
    Markup normal = HtmlParser.parse(FieldHtml.of(tree));
    assertThat(HtmlParser.parse(FieldHtml.of(normal))).isEqualTo(normal);
    assertThat(words(normal)).isEqualTo(words(tree));
  }

  @Property(seed = "20261125")
  void markdownIsReadAsTheTreeItWasWrittenFromOrTellsALoss(@ForAll("trees") Markup tree) {
    Rendering rendering = tree.in(MarkupFormat.MARKDOWN);
    Markup read = MarkdownParser.parse(rendering.source());
    if (rendering.losses().isEmpty()) {
      assertThat(read).isEqualTo(tree);
    }
    assertThat(rendering.source().lines())
        .noneMatch(line -> line.matches(" {0,3}(#{1,6}( .*)?|---+|[QAC]:.*)"));
  }

  @Property(seed = "20261125")
  void plainTextIsReadAsTheTreeItWasWrittenFrom(@ForAll("sources") String source) {
    Markup tree = PlainTextParser.parse(source.strip());
    Rendering rendering = tree.in(MarkupFormat.PLAIN);
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
    return new MarkupText(html, MarkupFormat.HTML).media().toString();
  }

  private static String words(Markup tree) {
    return tree.plainText().replaceAll("\\s", "");
  }

  @Provide
  Arbitrary<String> sources() {
    return Arbitraries.oneOf(
        Arbitraries.of(WORDS).list().ofMaxSize(12).map(words -> String.join("", words)),
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
                "[x](y)")
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
        Arbitraries.of(WORDS).list().ofMaxSize(6).map(words -> "w" + String.join("", words)),
        Arbitraries.strings().ofMaxLength(12).map(text -> "w" + text));
  }

  @Provide
  Arbitrary<Markup> trees() {
    return blocks(2).map(Markup::new);
  }

  private static Arbitrary<List<Block>> blocks(int depth) {
    return block(depth).list().ofMinSize(1).ofMaxSize(3);
  }

  private static Arbitrary<Block> block(int depth) {
    Arbitrary<Block> paragraph = inlines(2).map(Block.Paragraph::new);
    Arbitrary<Block> maths = tex().map(Block.MathsBlock::new);
    Arbitrary<Block> code =
        Combinators.combine(Arbitraries.of("", "java", "c++"), codeText()).as(Block.CodeBlock::new);
    if (depth == 0) {
      return Arbitraries.oneOf(paragraph, maths, code);
    }
    Arbitrary<Block> quote = Arbitraries.lazy(() -> blocks(depth - 1)).map(Block.Quote::new);
    Arbitrary<Block> list =
        Combinators.combine(
                Arbitraries.of(true, false),
                Arbitraries.of(1, 3),
                Arbitraries.lazy(() -> blocks(depth - 1)).list().ofMinSize(1).ofMaxSize(3))
            .as((ordered, start, items) -> new Block.ItemList(ordered, ordered ? start : 1, items));
    return Arbitraries.frequencyOf(
        Tuple.of(5, paragraph),
        Tuple.of(1, maths),
        Tuple.of(1, code),
        Tuple.of(1, quote),
        Tuple.of(2, list),
        Tuple.of(1, table()));
  }

  private static Arbitrary<Block> table() {
    Arbitrary<Block.Cell> cell =
        inlines(1).map(inlines -> new Block.Cell(List.of(new Block.Paragraph(inlines))));
    Arbitrary<List<Block.Cell>> row = cell.list().ofSize(2);
    return Combinators.combine(
            Arbitraries.of(Block.Alignment.class).list().ofSize(2),
            row,
            row.list().ofMinSize(1).ofMaxSize(2))
        .as(Block.Table::new);
  }

  private static Arbitrary<String> codeText() {
    return Arbitraries.of(WORDS)
        .list()
        .ofMinSize(1)
        .ofMaxSize(5)
        .map(words -> "x" + String.join("", words) + "\n  y");
  }

  private static Arbitrary<String> tex() {
    return Arbitraries.of("x^2", "\\frac{1}{n}", "a < b", "\\text{if } y", "n");
  }

  /** Inlines in the form that parsers give: texts not empty and not side by side, ends stripped. */
  private static Arbitrary<List<Inline>> inlines(int depth) {
    return inline(depth)
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(RoundTripProperties::normal)
        .filter(list -> !list.isEmpty());
  }

  private static List<Inline> normal(List<Inline> inlines) {
    Paragraphs paragraphs = new Paragraphs();
    inlines.forEach(paragraphs::add);
    List<Inline> normal = new ArrayList<>();
    paragraphs.finish().forEach(block -> normal.addAll(((Block.Paragraph) block).inlines()));
    return normal;
  }

  private static Arbitrary<Inline> inline(int depth) {
    Arbitrary<Inline> text =
        Arbitraries.of(WORDS)
            .list()
            .ofMinSize(1)
            .ofMaxSize(5)
            // Two spaces within a line are written bare, and read as one: on purpose.
            .map(words -> (Inline) new Inline.Text(String.join("", words).replaceAll(" +", " ")));
    Arbitrary<Inline> leaf =
        Arbitraries.oneOf(
            text,
            text,
            tex().map(Inline.Maths::new),
            Arbitraries.of("x", "`", "a b", "<b>").map(Inline.Code::new),
            Arbitraries.of("a.mp3").map(Inline.Sound::new),
            Arbitraries.of("a.png", "b c/d e.png").map(name -> new Inline.Picture(name, "a *b*")));
    if (depth == 0) {
      return leaf;
    }
    Arbitrary<Inline> styled =
        Combinators.combine(
                Arbitraries.of(Inline.Style.class), Arbitraries.lazy(() -> inlines(depth - 1)))
            .as(Inline.Styled::new);
    Arbitrary<Inline> link =
        inlines(0).map(shown -> new Inline.Link("https://example.org/a(b)?c=d&e", shown));
    return Arbitraries.frequencyOf(Tuple.of(6, leaf), Tuple.of(2, styled), Tuple.of(1, link));
  }
}
