package dev.glossdeck.markup;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.glossdeck.diagnostic.Severity;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Parses CommonMark with tables, strike-through and maths. With its neighbours {@code Markdown*}
 * the only place that knows flexmark. What has no place in the tree is reported, and its words stay
 * as text.
 */
final class MarkdownParser {
  private static final Parser PARSER = parser();

  /** Blocks alone, for a whole file of which each side is parsed again. */
  private static final Parser BLOCKS =
      Parser.builder().customInlineParserFactory(NoInlines::new).build();

  private static final int DEEPEST = 50;
  private static final String HEADING = "# ";

  private final List<MarkupProblem> problems = new ArrayList<>();
  private final Document document;
  private final MarkdownInlines inlines;
  private int depth;

  private MarkdownParser(String source) {
    document = PARSER.parse(source);
    inlines = new MarkdownInlines(document, problems);
  }

  private static Parser parser() {
    Parser.Builder builder = Parser.builder();
    builder
        .extensions(List.of(StrikethroughExtension.create(), TablesExtension.create()))
        .customInlineParserExtensionFactory(new MarkdownMaths.Factory());
    // A table as GitHub has it: one row of headings, and no cell over several columns.
    builder
        .set(Parser.SPACE_IN_LINK_URLS, true)
        .set(TablesExtension.COLUMN_SPANS, false)
        .set(TablesExtension.WITH_CAPTION, false)
        .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
        .set(TablesExtension.MIN_HEADER_ROWS, 1)
        .set(TablesExtension.MAX_HEADER_ROWS, 1);
    return builder.build();
  }

  /** The blocks of a document as flexmark sees them, with nothing in them. */
  static Document blocks(String source) {
    return BLOCKS.parse(source);
  }

  /** Takes no notice of what stands within a line. */
  private static final class NoInlines extends CommonmarkInlineParser {
    NoInlines(
        DataHolder options,
        BitSet specialCharacters,
        BitSet delimiterCharacters,
        Map<Character, DelimiterProcessor> delimiterProcessors,
        LinkRefProcessorData referenceLinkProcessors,
        List<InlineParserExtensionFactory> inlineParserExtensions) {
      super(
          options,
          specialCharacters,
          delimiterCharacters,
          delimiterProcessors,
          referenceLinkProcessors,
          inlineParserExtensions);
    }

    @Override
    public void parse(BasedSequence content, Node node) {}
  }

  static Markup parse(String source) {
    return MarkdownWords.are(source) ? MarkdownWords.of(source) : parseMarks(source);
  }

  /** Parses what may be more than words. */
  static Markup parseMarks(String source) {
    MarkdownParser parser = new MarkdownParser(source);
    return new Markup(parser.blocks(parser.document));
  }

  static List<MarkupProblem> problems(String source) {
    if (MarkdownWords.are(source)) {
      return MarkdownWords.problems(source);
    }
    MarkdownParser parser = new MarkdownParser(source);
    parser.blocks(parser.document);
    return List.copyOf(parser.problems);
  }

  /** Parses what stands in a heading. */
  static Markup parseLine(String source) {
    return MarkdownWords.are(source) ? parse(source) : new Markup(inHeading(source).line());
  }

  static List<MarkupProblem> problemsOfLine(String source) {
    if (MarkdownWords.are(source)) {
      return MarkdownWords.problems(source);
    }
    MarkdownParser parser = inHeading(source);
    parser.line();
    return parser.problems.stream().map(problem -> problem.moved(-HEADING.length())).toList();
  }

  /** With a mark at the end, lest hashes of the line be taken for one. */
  private static MarkdownParser inHeading(String source) {
    return new MarkdownParser(HEADING + source + " #");
  }

  private List<Block> line() {
    Node heading = document.getFirstChild();
    return inlines.paragraphs(heading);
  }

  private List<Block> blocks(Node parent) {
    if (depth == DEEPEST) {
      inlines.report(
          parent,
          Severity.ERROR,
          "too-deep",
          "lists or quotations are nested too deeply",
          "use at most " + DEEPEST + " levels");
      return source(parent);
    }
    depth++;
    List<Block> blocks = new ArrayList<>();
    for (Node node : parent.getChildren()) {
      blocks.addAll(block(node));
    }
    depth--;
    return blocks;
  }

  private List<Block> block(Node node) {
    if (node instanceof ListBlock list) {
      return List.of(itemList(list));
    }
    if (node instanceof BlockQuote) {
      List<Block> quoted = blocks(node);
      return quoted.isEmpty() ? List.of() : List.of(new Block.Quote(quoted));
    }
    if (node instanceof TableBlock table) {
      return List.of(MarkdownTables.of(table, inlines));
    }
    if (node instanceof FencedCodeBlock fence) {
      String language = fence.getInfo().toString().strip().split("\\s+", 2)[0];
      String code = content(fence.getContentChars());
      return List.of(new Block.CodeBlock(language.toLowerCase(Locale.ROOT), code));
    }
    if (node instanceof IndentedCodeBlock code) {
      return List.of(new Block.CodeBlock("", content(code.getContentChars())));
    }
    if (node instanceof Heading) {
      List<Inline> words = inlines.of(node);
      Inline title = new Inline.Styled(Inline.Style.STRONG, words);
      return words.isEmpty() ? List.of() : List.of(new Block.Paragraph(List.of(title)));
    }
    if (node instanceof HtmlBlock) {
      inlines.reportHtml(node);
      return source(node);
    }
    if (node instanceof ThematicBreak) {
      inlines.report(
          node, Severity.WARNING, "line-across", "a line across is not shown", "leave it out");
      return List.of();
    }
    return MarkdownInlines.isHidden(node) ? List.of() : inlines.paragraphs(node);
  }

  private Block itemList(ListBlock list) {
    List<List<Block>> items = new ArrayList<>();
    list.getChildren().forEach(item -> items.add(blocks(item)));
    return list instanceof OrderedList ordered
        ? new Block.ItemList(true, ordered.getStartNumber(), items)
        : new Block.ItemList(!(list instanceof BulletList), 1, items);
  }

  private static List<Block> source(Node node) {
    String text = node.getChars().toString().strip().replace('\n', ' ');
    return List.of(new Block.Paragraph(List.of(new Inline.Text(text))));
  }

  private static String content(BasedSequence chars) {
    return chars.toString().stripTrailing();
  }
}
