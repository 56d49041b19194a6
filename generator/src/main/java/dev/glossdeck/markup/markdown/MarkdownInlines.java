package dev.glossdeck.markup.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.markup.tree.Block;
import dev.glossdeck.markup.tree.Inline;
import dev.glossdeck.markup.tree.ParagraphBuilder;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes the tree's inlines of flexmark's, and reports what has no place among them. */
final class MarkdownInlines {
  private static final Pattern LINE_BREAK = Pattern.compile("(?i)<br\\s*/?>");

  /** CommonMark 0.31, 2.5: a number has at most seven digits, or six hexadecimal ones. */
  private static final Pattern ENTITY =
      Pattern.compile("&(?:#\\d{1,7}|#[xX]\\p{XDigit}{1,6}|\\w+);");

  private final MarkdownFootnotes footnotes;
  private final MarkdownReport report;
  private final MarkdownLinks links;

  MarkdownInlines(MarkdownFootnotes footnotes, MarkdownReport report) {
    this.footnotes = footnotes;
    this.report = report;
    this.links = new MarkdownLinks(this, report);
  }

  /** The paragraphs and formulas of a block. */
  List<Block> paragraphs(Node parent) {
    return paragraphs(parent.getChildren());
  }

  /** The paragraphs and formulas of nodes side by side. */
  List<Block> paragraphs(Iterable<Node> nodes) {
    ParagraphBuilder paragraphs = new ParagraphBuilder();
    for (Node node : nodes) {
      if (node instanceof MarkdownMaths.Formula formula && formula.isDisplay()) {
        paragraphs.addMathsBlock(formula.tex());
      } else {
        inline(node).forEach(paragraphs::add);
      }
    }
    return paragraphs.finish();
  }

  /** The parts of a running text that is no block of its own. */
  List<Inline> of(Node parent) {
    return of(parent.getChildren());
  }

  /** The parts of nodes side by side. */
  List<Inline> of(Iterable<Node> nodes) {
    ParagraphBuilder line = new ParagraphBuilder();
    nodes.forEach(node -> inline(node).forEach(line::add));
    return line.finish().stream()
        .flatMap(block -> ((Block.Paragraph) block).inlines().stream())
        .toList();
  }

  private List<Inline> inline(Node node) {
    if (node instanceof Emphasis) {
      return List.of(new Inline.Styled(Inline.Style.EMPHASIS, of(node)));
    }
    if (node instanceof StrongEmphasis) {
      return List.of(new Inline.Styled(Inline.Style.STRONG, of(node)));
    }
    if (node instanceof MarkdownScripts.Marked marked) {
      return List.of(new Inline.Styled(marked.style(), of(node)));
    }
    if (node instanceof Code code) {
      return List.of(new Inline.Code(codeSpan(code.getText().toString())));
    }
    if (node instanceof MarkdownMaths.Formula formula) {
      report.formula(formula);
      return List.of(new Inline.Maths(formula.tex()));
    }
    if (node instanceof MarkdownFootnotes.Mark mark) {
      return mark(mark, mark.label());
    }
    if (node instanceof MarkdownCardLinks.Named named) {
      return List.of(named.link());
    }
    if (node instanceof MarkdownPrivate.Comment) {
      report.obsidian(node, "a comment between %% is not shown", "write <!-- and --> around it");
      return List.of();
    }
    if (node instanceof HardLineBreak || isLineBreak(node)) {
      return List.of(new Inline.LineBreak());
    }
    if (node instanceof SoftLineBreak) {
      return isLineBreak(node.getPrevious()) ? List.of() : List.of(new Inline.Text(" "));
    }
    return isHidden(node) ? List.of() : links.of(node).orElseGet(() -> words(node));
  }

  /** Warns of addresses that nothing refers to, which Markdown shows nowhere. */
  void reportUnused(Document document) {
    links.reportUnused(document);
  }

  /** HTML's own line end, which people write where Markdown has none: in cells of tables. */
  private static boolean isLineBreak(Node node) {
    return node instanceof HtmlInlineBase && LINE_BREAK.matcher(node.getChars()).matches();
  }

  /** The mark of a note, or the characters if there is no such note. */
  List<Inline> mark(Node node, CharSequence label) {
    Optional<Inline> mark = footnotes.mark(label);
    if (mark.isEmpty()) {
      report.warning(
          node,
          DiagnosticCode.FOOTNOTE,
          "the note [^" + label + "] is not given in this side of the card",
          "write [^" + label + "]: and its text below, or a backslash before the bracket");
    }
    return List.of(mark.orElseGet(() -> new Inline.Text("[^" + label + "]")));
  }

  /** CommonMark 0.31, 6.1: one space at both ends belongs to the marks. */
  private static String codeSpan(String text) {
    String line = text.replace('\n', ' ');
    boolean padded = line.startsWith(" ") && line.endsWith(" ") && !line.isBlank();
    return padded ? line.substring(1, line.length() - 1) : line;
  }

  private List<Inline> words(Node node) {
    if (node instanceof HtmlInlineBase) {
      report.html(node);
      return List.of(new Inline.Text(node.getChars().toString().replace('\n', ' ')));
    } else if (node instanceof HtmlEntity) {
      return List.of(new Inline.Text(entity(node.getChars())));
    }
    BasedSequence chars = node.getChars();
    BasedSequence from = isLineBreak(node.getPrevious()) ? chars.trimStart() : chars;
    return links.inText(isLineBreak(node.getNext()) ? from.trimEnd() : from);
  }

  /** Characters without the backslashes before some of them; one line. */
  static String unescaped(BasedSequence chars) {
    return Escaping.unescapeString(chars).replace('\n', ' ');
  }

  /** The character that an entity names; one that no text may hold becomes U+FFFD. */
  private static String entity(BasedSequence chars) {
    if (!ENTITY.matcher(chars).matches()) {
      return chars.toString();
    }
    String text = Escaping.unescapeHtml(chars);
    boolean fits =
        text.codePoints()
            .map(Character::getType)
            .noneMatch(type -> type == Character.CONTROL || type == Character.SURROGATE);
    return fits || text.isBlank() ? text.replace('\n', ' ') : "\uFFFD";
  }

  /** Whether Markdown itself hides a node: comments, addresses and notes. */
  static boolean isHidden(Node node) {
    return node instanceof Reference
        || node instanceof MarkdownFootnotes.Note
        || node instanceof HtmlCommentBlock
        || node instanceof HtmlInlineComment;
  }
}
