package dev.glossdeck.markup;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import dev.glossdeck.diagnostic.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes the tree's inlines of flexmark's, and reports what has no place among them. */
final class MarkdownInlines {
  private static final Pattern ADDRESS = Pattern.compile("(?i)(?:https?://|mailto:).+");

  private final Document document;
  private final List<MarkupProblem> problems;

  MarkdownInlines(Document document, List<MarkupProblem> problems) {
    this.document = document;
    this.problems = problems;
  }

  /** The paragraphs and formulas of a block. */
  List<Block> paragraphs(Node parent) {
    Paragraphs paragraphs = new Paragraphs();
    for (Node node : parent.getChildren()) {
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
    Paragraphs line = new Paragraphs();
    parent.getChildren().forEach(node -> inline(node).forEach(line::add));
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
    if (node instanceof Strikethrough) {
      return List.of(new Inline.Styled(Inline.Style.STRIKETHROUGH, of(node)));
    }
    if (node instanceof Code code) {
      return List.of(new Inline.Code(codeSpan(code.getText().toString())));
    }
    if (node instanceof MarkdownMaths.Formula formula) {
      return List.of(new Inline.Maths(formula.tex()));
    }
    if (node instanceof HardLineBreak) {
      return List.of(new Inline.LineBreak());
    }
    if (node instanceof SoftLineBreak) {
      return List.of(new Inline.Text(" "));
    }
    return isHidden(node) ? List.of() : reference(node);
  }

  /** CommonMark 0.31, 6.1: one space at both ends belongs to the marks. */
  private static String codeSpan(String text) {
    String line = text.replace('\n', ' ');
    boolean padded = line.startsWith(" ") && line.endsWith(" ") && !line.isBlank();
    return padded ? line.substring(1, line.length() - 1) : line;
  }

  private List<Inline> reference(Node node) {
    if (node instanceof Link link && isOnlyLikeALink(link)) {
      List<Inline> words = new ArrayList<>(List.of(new Inline.Text("[")));
      words.addAll(of(node));
      words.add(new Inline.Text("](" + Escaping.unescapeString(link.getUrl()) + ")"));
      return words;
    }
    if (node instanceof Link link) {
      return List.of(link(node, Escaping.unescapeString(link.getUrl()), of(node)));
    }
    if (node instanceof Image image) {
      String address = Escaping.unescapeString(image.getUrl());
      return List.of(picture(node, address, image.getText()));
    }
    if (node instanceof RefNode ref) {
      return reference(node, ref);
    }
    if (node instanceof AutoLink || node instanceof MailLink) {
      String shown = node.getChars().subSequence(1, node.getChars().length() - 1).toString();
      String address = node instanceof MailLink ? "mailto:" + shown : shown;
      return List.of(link(node, address, List.of(new Inline.Text(shown))));
    }
    if (node instanceof HtmlInlineBase) {
      reportHtml(node);
    } else if (node instanceof HtmlEntity) {
      return List.of(new Inline.Text(entity(node.getChars())));
    }
    return List.of(new Inline.Text(Escaping.unescapeString(node.getChars()).replace('\n', ' ')));
  }

  /** Words in parentheses behind words in brackets; the name of a sound may have spaces. */
  private static boolean isOnlyLikeALink(Link link) {
    boolean isBare = link.getUrlOpeningMarker().isEmpty();
    String address = Escaping.unescapeString(link.getUrl());
    boolean isSound = MediaNames.ofAddress(address).filter(MediaNames::isSound).isPresent();
    return isBare && !isSound && address.indexOf(' ') >= 0;
  }

  /** A link or picture whose address stands elsewhere in the side; brackets, if it does not. */
  private List<Inline> reference(Node node, RefNode ref) {
    if (ref.isDefined() && node instanceof LinkRef) {
      String url = Escaping.unescapeString(ref.getReferenceNode(document).getUrl());
      return List.of(link(node, url, of(node)));
    }
    if (ref.isDefined()) {
      String url = Escaping.unescapeString(ref.getReferenceNode(document).getUrl());
      return List.of(
          picture(node, url, ref.getText().isEmpty() ? ref.getReference() : ref.getText()));
    }
    Optional<String> sound = sound(node);
    if (sound.isPresent()) {
      return List.of(new Inline.Sound(sound.get()));
    }
    String label = ref.getReference().toString();
    boolean isFull = !ref.getText().isEmpty() && !label.isEmpty();
    if (isFull) {
      report(
          node,
          Severity.WARNING,
          "undefined-reference",
          "the address \"" + label + "\" is not given in this side of the card",
          "write [text](address)");
    }
    if (!node.hasChildren() || label.isBlank()) {
      return List.of(new Inline.Text(Escaping.unescapeString(node.getChars()).replace('\n', ' ')));
    }
    List<Inline> brackets = new ArrayList<>();
    brackets.add(new Inline.Text(node instanceof ImageRef ? "![" : "["));
    brackets.addAll(of(node));
    brackets.add(new Inline.Text(isFull ? "][" + label + "]" : "]"));
    return brackets;
  }

  /** Anki's mark for something to hear looks like a reference to Markdown. */
  private Optional<String> sound(Node node) {
    Matcher sound = MediaNames.SOUNDS.matcher(node.getChars());
    if (!sound.matches()) {
      return Optional.empty();
    }
    Optional<String> name = MediaNames.of(sound.group(1));
    if (name.isEmpty()) {
      problems.add(MarkupProblem.unfitSound(node.getStartOffset(), sound.group(1)));
    }
    return name;
  }

  private Inline picture(Node node, String address, BasedSequence alt) {
    String words = Escaping.unescapeString(alt).replace('\n', ' ').strip();
    Optional<String> name = MediaNames.ofAddress(address);
    if (name.isEmpty()) {
      report(
          node,
          Severity.ERROR,
          "picture-address",
          "the picture \"" + address + "\" is not in the deck's folder",
          "put it beside the deck and give its name");
    }
    if (words.isEmpty()) {
      report(
          node,
          Severity.WARNING,
          "missing-alt",
          "the picture has no words for those who cannot see it",
          "write ![what it shows](" + address + ")");
    }
    return name.<Inline>map(file -> new Inline.Picture(file, words))
        .orElseGet(() -> new Inline.Text("[" + words + "]"));
  }

  /** The character that an entity names; one that no text may hold becomes U+FFFD. */
  private static String entity(BasedSequence chars) {
    String text = Escaping.unescapeHtml(chars);
    boolean fits =
        text.codePoints()
            .map(Character::getType)
            .noneMatch(type -> type == Character.CONTROL || type == Character.SURROGATE);
    return fits || text.isBlank() ? text.replace('\n', ' ') : "\uFFFD";
  }

  private Inline link(Node node, String address, List<Inline> shown) {
    Optional<String> name = MediaNames.ofAddress(address).filter(MediaNames::isSound);
    if (name.isPresent()) {
      return new Inline.Sound(name.get());
    }
    if (!ADDRESS.matcher(address).matches()) {
      report(
          node,
          Severity.ERROR,
          "link-address",
          "the link leads to \"" + address + "\", which works in no output",
          "begin the address with https:// or name another card with see");
    }
    return new Inline.Link(address, shown);
  }

  /** What Markdown itself does not show: comments, and addresses that links refer to. */
  static boolean isHidden(Node node) {
    return node instanceof Reference
        || node instanceof HtmlCommentBlock
        || node instanceof HtmlInlineComment;
  }

  void reportHtml(Node node) {
    report(node, Severity.WARNING, "html-in-markdown", "HTML is shown as text", "use Markdown");
  }

  void report(Node node, Severity severity, String code, String problem, String remedy) {
    problems.add(new MarkupProblem(node.getStartOffset(), severity, code, problem, remedy));
  }
}
