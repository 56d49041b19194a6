package dev.glossdeck.markup.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.markup.tree.Block;
import dev.glossdeck.markup.tree.Inline;
import dev.glossdeck.markup.tree.Markup;
import dev.glossdeck.markup.tree.MarkupProblem;
import dev.glossdeck.markup.tree.MediaNames;
import dev.glossdeck.markup.tree.PlainTextRenderer;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes links, pictures and sounds of what leads somewhere in Markdown, and reports what leads
 * nowhere.
 */
final class MarkdownLinks {
  private static final Pattern ADDRESS = Pattern.compile("(?i)(?:https?://|mailto:).+");

  /** Labels of addresses that are comments: {@code [//]: # (words)}. */
  private static final Pattern COMMENT_LABEL = Pattern.compile("(?i)//|_|comment");

  private static final Pattern TITLE_IN_PARENTHESES =
      Pattern.compile(
          "((?:\\p{Alpha}[\\p{Alnum}+.-]+:|[/#]|\\S*\\.\\p{Alnum}+(?=\\s))\\S*)\\s+\\((.*)\\)");

  /** The size of a picture as Obsidian writes it, behind its words. */
  private static final Pattern SIZE = Pattern.compile("\\|\\s*(\\d+(?:x\\d+)?)\\s*$");

  private final MarkdownInlines inlines;
  private final MarkdownReport report;
  private final MarkdownBrackets brackets;
  private final Set<Reference> used = new HashSet<>();
  private boolean isInLink;

  MarkdownLinks(MarkdownInlines inlines, MarkdownReport report) {
    this.inlines = inlines;
    this.report = report;
    this.brackets = new MarkdownBrackets(inlines, report);
  }

  /** The inlines of a link; empty for a node that leads nowhere. */
  Optional<List<Inline>> of(Node node) {
    if (node instanceof Link link) {
      return Optional.of(isOnlyLikeALink(link) ? brackets.of(link) : List.of(link(link)));
    }
    if (node instanceof Image image) {
      return Optional.of(List.of(picture(node, target(image))));
    }
    if (node instanceof RefNode ref) {
      return Optional.of(reference(ref));
    }
    if (node instanceof AutoLink || node instanceof MailLink) {
      String shown = node.getChars().subSequence(1, node.getChars().length() - 1).toString();
      String address = node instanceof MailLink ? "mailto:" + shown : shown;
      return Optional.of(
          List.of(link(node, new Target(address, ""), () -> List.of(new Inline.Text(shown)))));
    }
    return Optional.empty();
  }

  /** The target of a link, with its title. */
  private record Target(String address, String title) {}

  private static Target target(BasedSequence url, BasedSequence title) {
    return new Target(Escaping.unescapeString(url), MarkdownInlines.unescaped(title).strip());
  }

  /** Flexmark takes a title in parentheses for a part of an address that may have spaces. */
  private static Target target(InlineLinkNode link) {
    Matcher titled = TITLE_IN_PARENTHESES.matcher(link.getUrl());
    return isBare(link) && titled.matches()
        ? target(
            link.getUrl().subSequence(titled.start(1), titled.end(1)),
            link.getUrl().subSequence(titled.start(2), titled.end(2)))
        : target(link.getUrl(), link.getTitle());
  }

  private Inline link(Link link) {
    return link(link, target(link), () -> inlines.of(link));
  }

  /** Words in parentheses behind words in brackets; the name of a sound may have spaces. */
  private static boolean isOnlyLikeALink(Link link) {
    String address = target(link).address();
    boolean isSound = MediaNames.ofAddress(address).filter(MediaNames::isSound).isPresent();
    boolean isOpen = isBare(link) ? address.startsWith("<") : link.getUrl().endsWith("\\");
    return isOpen || (isBare(link) && !isSound && address.indexOf(' ') >= 0);
  }

  /** Whether no angle brackets stand around the address. */
  private static boolean isBare(InlineLinkNode link) {
    return link.getUrlOpeningMarker().isEmpty();
  }

  /** A link or picture whose address stands elsewhere in the side; brackets, if it does not. */
  private List<Inline> reference(RefNode ref) {
    if (ref.isDefined()) {
      Reference found = ref.getReferenceNode(ref.getDocument());
      used.add(found);
      Target target = target(found.getUrl(), found.getTitle());
      return List.of(
          ref instanceof LinkRef ? link(ref, target, () -> inlines.of(ref)) : picture(ref, target));
    }
    return sound(ref)
        .<List<Inline>>map(name -> List.of(new Inline.Sound(name)))
        .orElseGet(() -> brackets.of(ref));
  }

  /** Warns of addresses that nothing refers to, but for those that people write as comments. */
  void reportUnused(Document document) {
    for (Node node : document.getDescendants()) {
      if (node instanceof Reference reference && !used.contains(reference)) {
        String label = reference.getReference().toString();
        String address = reference.getUrl().toString();
        if (!COMMENT_LABEL.matcher(label).matches() && !address.matches("#?")) {
          report.warning(
              reference,
              DiagnosticCode.UNUSED_REFERENCE,
              "nothing refers to the address of [" + label + "], so it is not shown",
              "write [" + label + "] where it belongs, or a backslash before the bracket");
        }
      }
    }
  }

  /** Anki's mark for something to hear looks like a reference to Markdown. */
  private Optional<String> sound(Node node) {
    Matcher sound = MediaNames.SOUNDS.matcher(node.getChars());
    if (!sound.matches()) {
      return Optional.empty();
    }
    Optional<String> name = MediaNames.of(sound.group(1));
    if (name.isEmpty()) {
      report.unfitSound(node, sound.group(1));
    }
    return name;
  }

  private static String shortened(Target target) {
    return MarkupProblem.shortened(target.address());
  }

  private Inline picture(Node node, Target target) {
    // CommonMark 0.31, 6.4: the words of a picture are those of its text without marks.
    Block.Paragraph alt = new Block.Paragraph(inlines.of(node));
    String words = withoutSize(node, PlainTextRenderer.spoken(new Markup(List.of(alt))));
    Optional<String> name = MediaNames.ofAddress(target.address());
    if (name.filter(MediaNames::isSound).isPresent()) {
      return new Inline.Sound(name.get());
    }
    if (name.isEmpty()) {
      report.error(
          node,
          DiagnosticCode.PICTURE_ADDRESS,
          "the picture \"" + shortened(target) + "\" is not in the deck's folder",
          "put it beside the deck and give its name");
    }
    if (words.isEmpty()) {
      report.warning(
          node,
          DiagnosticCode.MISSING_ALT,
          "the picture has no words for those who cannot see it",
          "write ![what it shows](" + shortened(target) + ")");
    }
    return name.<Inline>map(file -> new Inline.Picture(file, words, target.title()))
        .orElseGet(() -> new Inline.Text("[" + words + "]"));
  }

  private String withoutSize(Node node, String words) {
    Matcher size = SIZE.matcher(words);
    if (!size.find()) {
      return words;
    }
    String problem = "the size " + size.group(1) + " of a picture is not kept";
    report.obsidian(node, problem, "leave it out");
    return words.substring(0, size.start()).strip();
  }

  private Inline link(Node node, Target target, Supplier<List<Inline>> shown) {
    Optional<String> name = MediaNames.ofAddress(target.address()).filter(MediaNames::isSound);
    if (name.isPresent()) {
      return new Inline.Sound(name.get());
    }
    if (!ADDRESS.matcher(target.address()).matches()) {
      report.error(
          node,
          DiagnosticCode.LINK_ADDRESS,
          "the link leads to \"" + shortened(target) + "\", which works in no output",
          "begin the address with https:// or name another card with see");
    }
    isInLink = true;
    List<Inline> text = shown.get();
    isInLink = false;
    return new Inline.Link(target.address(), target.title(), text);
  }

  /** Text with the addresses in it as links, but none within a link. */
  List<Inline> inText(BasedSequence chars) {
    return isInLink
        ? List.of(new Inline.Text(MarkdownInlines.unescaped(chars)))
        : MarkdownAddresses.linked(chars);
  }
}
