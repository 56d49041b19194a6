package dev.glossdeck.markup;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import dev.glossdeck.diagnostic.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Parses CommonMark with strike-through and maths. With {@link MarkdownMaths} the only place that
 * knows flexmark. What has no place in the tree stays as text and is reported.
 */
final class MarkdownParser {
  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(StrikethroughExtension.create()))
          .customInlineParserExtensionFactory(new MarkdownMaths.Factory())
          .build();
  private static final Pattern ADDRESS = Pattern.compile("(?i)(?:https?://|mailto:).+");

  private final List<MarkupProblem> problems = new ArrayList<>();
  private final Document document;

  private MarkdownParser(String source) {
    document = PARSER.parse(source);
  }

  static Markup parse(String source) {
    MarkdownParser parser = new MarkdownParser(source);
    return new Markup(parser.blocks(parser.document));
  }

  static List<MarkupProblem> problems(String source) {
    MarkdownParser parser = new MarkdownParser(source);
    parser.blocks(parser.document);
    return List.copyOf(parser.problems);
  }

  private List<Block> blocks(Node parent) {
    List<Block> blocks = new ArrayList<>();
    for (Node node : parent.getChildren()) {
      blocks.addAll(block(node));
    }
    return blocks;
  }

  private List<Block> block(Node node) {
    if (node instanceof ListBlock list) {
      return List.of(itemList(list));
    }
    if (node instanceof BlockQuote) {
      return List.of(new Block.Quote(blocks(node)));
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
      List<Inline> words = List.of(new Inline.Styled(Inline.Style.STRONG, inlines(node)));
      return List.of(new Block.Paragraph(words));
    }
    if (node instanceof HtmlBlock) {
      report(node, Severity.WARNING, "html-in-markdown", "HTML is shown as text", "use Markdown");
      return source(node);
    }
    if (node instanceof Reference) {
      return List.of();
    }
    return node instanceof ThematicBreak ? source(node) : paragraphs(node);
  }

  private Block itemList(ListBlock list) {
    List<List<Block>> items = new ArrayList<>();
    list.getChildren().forEach(item -> items.add(blocks(item)));
    return list instanceof OrderedList ordered
        ? new Block.ItemList(true, ordered.getStartNumber(), items)
        : new Block.ItemList(!(list instanceof BulletList), 1, items);
  }

  private List<Block> paragraphs(Node parent) {
    Paragraphs paragraphs = new Paragraphs();
    for (Node node : parent.getChildren()) {
      if (node instanceof MarkdownMaths.Formula formula && formula.isDisplay()) {
        paragraphs.addMathsBlock(formula.tex());
      } else {
        paragraphs.add(inline(node));
      }
    }
    return paragraphs.finish();
  }

  private List<Inline> inlines(Node parent) {
    Paragraphs line = new Paragraphs();
    parent.getChildren().forEach(node -> line.add(inline(node)));
    return line.finish().stream()
        .flatMap(block -> ((Block.Paragraph) block).inlines().stream())
        .toList();
  }

  private Inline inline(Node node) {
    if (node instanceof Emphasis) {
      return new Inline.Styled(Inline.Style.EMPHASIS, inlines(node));
    }
    if (node instanceof StrongEmphasis) {
      return new Inline.Styled(Inline.Style.STRONG, inlines(node));
    }
    if (node instanceof Strikethrough) {
      return new Inline.Styled(Inline.Style.STRIKETHROUGH, inlines(node));
    }
    if (node instanceof Code code) {
      return new Inline.Code(code.getText().toString().replace('\n', ' '));
    }
    if (node instanceof MarkdownMaths.Formula formula) {
      return new Inline.Maths(formula.tex());
    }
    if (node instanceof HardLineBreak) {
      return new Inline.LineBreak();
    }
    if (node instanceof SoftLineBreak) {
      return new Inline.Text(" ");
    }
    return reference(node);
  }

  private Inline reference(Node node) {
    if (node instanceof Link link) {
      return link(node, link.getUrl());
    }
    if (node instanceof LinkRef ref && ref.isDefined()) {
      return link(node, ref.getReferenceNode(document).getUrl());
    }
    if (node instanceof AutoLink || node instanceof MailLink) {
      String shown = node.getChars().subSequence(1, node.getChars().length() - 1).toString();
      String address = node instanceof MailLink ? "mailto:" + shown : shown;
      return new Inline.Link(address, List.of(new Inline.Text(shown)));
    }
    if (node instanceof Image || (node instanceof ImageRef ref && ref.isDefined())) {
      report(
          node,
          Severity.ERROR,
          "picture-unsupported",
          "a picture cannot be shown yet",
          "leave the picture out");
    } else if (node instanceof HtmlInlineBase) {
      report(node, Severity.WARNING, "html-in-markdown", "HTML is shown as text", "use Markdown");
    } else if (node instanceof HtmlEntity) {
      return new Inline.Text(Escaping.unescapeHtml(node.getChars()));
    }
    return new Inline.Text(Escaping.unescapeString(node.getChars()).replace('\n', ' '));
  }

  private Inline link(Node node, BasedSequence url) {
    String address = Escaping.unescapeString(url);
    if (!ADDRESS.matcher(address).matches()) {
      report(
          node,
          Severity.ERROR,
          "link-address",
          "the link leads to \"" + address + "\", which works in no output",
          "begin the address with https:// or name another card with see");
    }
    return new Inline.Link(address, inlines(node));
  }

  private static List<Block> source(Node node) {
    String text = node.getChars().toString().strip().replace('\n', ' ');
    return List.of(new Block.Paragraph(List.of(new Inline.Text(text))));
  }

  private static String content(BasedSequence chars) {
    return chars.toString().stripTrailing();
  }

  private void report(Node node, Severity severity, String code, String problem, String remedy) {
    problems.add(new MarkupProblem(node.getStartOffset(), severity, code, problem, remedy));
  }
}
