package dev.glossdeck.markup.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.markup.tree.Block;
import dev.glossdeck.markup.tree.Inline;
import dev.glossdeck.markup.tree.Markup;
import dev.glossdeck.markup.tree.MarkupProblem;
import dev.glossdeck.markup.tree.ParsedMarkup;
import java.util.ArrayList;
import java.util.List;

/**
 * Parses CommonMark with tables, strike-through, raised and lowered text, notes, definitions, tasks
 * and maths. With its neighbours {@code Markdown*} the only place that knows flexmark. What has no
 * place in the tree is reported, and its words stay as text.
 */
public final class MarkdownParser {
  private static final Parser PARSER = parser();

  private static final int DEEPEST = 50;
  private static final String HEADING = "# ";

  private final MarkdownReport report = new MarkdownReport();
  private final Document document;
  private final MarkdownFootnotes footnotes;
  private final MarkdownInlines inlines;
  private int depth;

  private MarkdownParser(String source) {
    document = PARSER.parse(source);
    footnotes = new MarkdownFootnotes(document);
    inlines = new MarkdownInlines(footnotes, report);
  }

  private static Parser parser() {
    Parser.Builder builder = Parser.builder();
    builder
        .customBlockParserFactory(new MarkdownComments.Factory())
        .customBlockParserFactory(new MarkdownFootnotes.NoteFactory())
        .customBlockParserFactory(new MarkdownTables.Factory())
        .customBlockParserFactory(new MarkdownDefinitions.Factory())
        .customDelimiterProcessor(new MarkdownPairs('^'))
        .customDelimiterProcessor(new MarkdownPairs('~'))
        .customDelimiterProcessor(new MarkdownPairs('='))
        .customInlineParserExtensionFactory(new MarkdownScripts.Factory())
        .customInlineParserExtensionFactory(new MarkdownFootnotes.MarkFactory())
        .customInlineParserExtensionFactory(new MarkdownCardLinks.Factory())
        .customInlineParserExtensionFactory(new MarkdownPrivate.Factory())
        .customInlineParserExtensionFactory(new MarkdownInlineComments.Factory())
        .customInlineParserExtensionFactory(new MarkdownMaths.Factory());
    MarkdownEmphasis.register(builder);
    builder.customInlineParserFactory(MarkdownInlineParser::new);
    // Flexmark adds it to its own parser of inlines alone.
    builder.paragraphPreProcessorFactory(new ReferencePreProcessorFactory());
    builder.set(Parser.SPACE_IN_LINK_URLS, true);
    return builder.build();
  }

  public static Markup parse(String source) {
    return read(source).tree();
  }

  /** Parses a side. */
  public static ParsedMarkup read(String source) {
    return MarkdownWords.are(source) ? words(source) : marks(source);
  }

  private static ParsedMarkup words(String source) {
    return new ParsedMarkup(MarkdownWords.of(source), MarkdownWords.problems(source));
  }

  private static ParsedMarkup marks(String source) {
    MarkdownParser parser = new MarkdownParser(source);
    return new ParsedMarkup(new Markup(parser.side()), parser.report.problems());
  }

  /** Parses what may be more than words. */
  public static Markup parseMarks(String source) {
    return marks(source).tree();
  }

  public static List<MarkupProblem> problems(String source) {
    return read(source).problems();
  }

  public static Markup parseLine(String source) {
    return readLine(source).tree();
  }

  public static List<MarkupProblem> problemsOfLine(String source) {
    return readLine(source).problems();
  }

  /** Parses what stands in a heading. */
  public static ParsedMarkup readLine(String source) {
    if (MarkdownWords.are(source)) {
      return words(source);
    }
    MarkdownParser parser = inHeading(source);
    List<Block> line = parser.line();
    List<MarkupProblem> problems =
        parser.report.problems().stream().map(problem -> problem.moved(-HEADING.length())).toList();
    return new ParsedMarkup(new Markup(line), problems);
  }

  /** The tree of flexmark. */
  static Document document(String source, boolean isLine) {
    return (isLine ? inHeading(source) : new MarkdownParser(source)).document;
  }

  /** The number of characters before the source in that tree. */
  static int offset(boolean isLine) {
    return isLine ? HEADING.length() : 0;
  }

  /** With a mark at the end, lest hashes of the line be taken for one. */
  private static MarkdownParser inHeading(String source) {
    return new MarkdownParser(HEADING + source + " #");
  }

  private List<Block> line() {
    Node heading = document.getFirstChild();
    return inlines.paragraphs(heading);
  }

  /** The blocks of a side, the notes that have a mark at their end. */
  private List<Block> side() {
    List<Block> blocks = new ArrayList<>(blocks(document));
    List<List<Block>> notes = new ArrayList<>();
    while (notes.size() < footnotes.marked().size()) {
      notes.add(blocks(footnotes.marked().get(notes.size())));
    }
    if (!notes.isEmpty()) {
      blocks.add(new Block.Footnotes(notes));
    }
    footnotes.unmarked().forEach(this::reportUnmarked);
    inlines.reportUnused(document);
    return blocks;
  }

  private void reportUnmarked(MarkdownFootnotes.Note note) {
    String mark = "[^" + note.label() + "]";
    boolean isRepeated = footnotes.isRepeated(note);
    report.warning(
        note,
        DiagnosticCode.FOOTNOTE,
        isRepeated
            ? "the note " + mark + " is given twice, and this one is not shown"
            : "nothing refers to the note " + mark + ", so it is not shown",
        isRepeated ? "give it another label" : "write " + mark + " where it belongs");
  }

  private List<Block> blocks(Node parent) {
    if (depth == DEEPEST) {
      report.error(
          parent,
          DiagnosticCode.TOO_DEEP,
          "lists or quotations are nested too deeply",
          "use at most " + DEEPEST + " levels");
      return source(parent);
    }
    depth++;
    List<Block> blocks = new ArrayList<>();
    for (Node node : parent.getChildren()) {
      if (node instanceof MarkdownDefinitions.Group group) {
        addDefinition(definition(group), group, blocks);
      } else if (parent instanceof BlockQuote
          && node == parent.getFirstChild()
          && MarkdownCallouts.begins(node)) {
        blocks.addAll(MarkdownCallouts.blocks(node, inlines));
      } else {
        blocks.addAll(block(node));
      }
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
    if (node instanceof MarkdownTables.Grid table) {
      return List.of(MarkdownTables.of(table, inlines));
    }
    if (node instanceof FencedCodeBlock fence) {
      return MarkdownFences.of(fence, report);
    }
    if (node instanceof IndentedCodeBlock code) {
      String text = code.getContentChars().toString().stripTrailing();
      return List.of(new Block.CodeBlock("", text));
    }
    if (node instanceof Heading) {
      List<Inline> words = inlines.of(node);
      Inline title = new Inline.Styled(Inline.Style.STRONG, words);
      return words.isEmpty() ? List.of() : List.of(new Block.Paragraph(List.of(title)));
    }
    if (node instanceof MarkdownComments.Comment comment) {
      return behind(comment);
    }
    if (node instanceof HtmlBlock html) {
      report.html(node);
      return words(html.getContentLines());
    }
    if (node instanceof ThematicBreak) {
      report.warning(
          node, DiagnosticCode.LINE_ACROSS, "a line across is not shown", "leave it out");
      return List.of();
    }
    MarkdownForeign.report(node, report);
    return MarkdownInlines.isHidden(node) ? List.of() : inlines.paragraphs(node);
  }

  /** The blocks on the line that a comment ends in. */
  private List<Block> behind(MarkdownComments.Comment comment) {
    if (!comment.isClosed()) {
      report.warning(
          comment,
          DiagnosticCode.UNCLOSED_COMMENT,
          "the comment does not end, so that nothing below it is shown",
          "close it with -->");
    }
    return blocks(comment);
  }

  private Block.Definition definition(MarkdownDefinitions.Group group) {
    List<List<Inline>> terms = new ArrayList<>();
    List<List<Block>> meanings = new ArrayList<>();
    for (Node part : group.getChildren()) {
      if (part instanceof MarkdownDefinitions.Term) {
        terms.add(inlines.of(part));
      } else {
        meanings.add(blocks(part));
      }
    }
    return new Block.Definition(terms, meanings);
  }

  /** Groups in a row are one list. */
  private static void addDefinition(Block.Definition definition, Node group, List<Block> blocks) {
    List<Block.Definition> definitions = new ArrayList<>();
    if (group.getPrevious() instanceof MarkdownDefinitions.Group) {
      Block before = blocks.remove(blocks.size() - 1);
      definitions.addAll(((Block.Definitions) before).definitions());
    }
    definitions.add(definition);
    blocks.add(new Block.Definitions(definitions));
  }

  private Block itemList(ListBlock list) {
    List<List<Block>> items = new ArrayList<>();
    list.getChildren().forEach(item -> items.add(MarkdownTasks.marked(item, blocks(item))));
    return list instanceof OrderedList ordered
        ? new Block.ItemList(true, ordered.getStartNumber(), items)
        : new Block.ItemList(!(list instanceof BulletList), 1, items);
  }

  private static List<Block> source(Node node) {
    return words(List.of(node.getChars()));
  }

  /** Lines as they stand there, in one. */
  private static List<Block> words(List<BasedSequence> lines) {
    String text = String.join("", lines).strip().replace('\n', ' ');
    return List.of(new Block.Paragraph(List.of(new Inline.Text(text))));
  }
}
