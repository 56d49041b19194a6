package dev.glossdeck.markup.html;

import dev.glossdeck.markup.tree.Block;
import dev.glossdeck.markup.tree.Inline;
import dev.glossdeck.markup.tree.MediaNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Program text of HTML. Pictures and sounds within it, which Anki shows and plays, part it in
 * pieces.
 */
final class HtmlCode implements NodeFilter {
  private static final List<String> LANGUAGES = List.of("language-", "lang-");

  private final HtmlMedia media;
  private final HtmlLosses losses;
  private final HtmlReport report;
  private final Element whole;

  /** Whether the ends of lines in the source are spaces. */
  private final boolean folds;

  private final List<Inline> parts = new ArrayList<>();
  private final StringBuilder code = new StringBuilder();

  private HtmlCode(Element whole, boolean folds, HtmlReport report) {
    this.whole = whole;
    this.folds = folds;
    this.report = report;
    this.media = new HtmlMedia(report);
    this.losses = new HtmlLosses(report);
  }

  /** The code within a line, and what stands in it; lines where the HTML has some. */
  static List<Inline> line(Element element, boolean keepsSpace, HtmlReport report) {
    List<Inline> parts = new HtmlCode(element, !keepsSpace, report).parts();
    return hasLines(parts) ? parts.stream().map(HtmlCode::withoutFirstLines).toList() : parts;
  }

  private static Inline withoutFirstLines(Inline part) {
    return part instanceof Inline.Code code
        ? new Inline.Code(code.code().replaceFirst("^(?:[ \\t]*\n)+", ""))
        : part;
  }

  /** Whether code, but for its ends, has several lines. */
  static boolean hasLines(List<Inline> parts) {
    return parts.stream()
        .anyMatch(part -> part instanceof Inline.Code code && code.code().strip().contains("\n"));
  }

  /** The code in lines, and what stands in it. */
  static List<Block> lines(Element element, HtmlReport report) {
    List<Block> blocks = blocks(element, new HtmlCode(element, false, report).parts());
    return blocks.isEmpty() ? List.of(new Block.CodeBlock(language(element), "")) : blocks;
  }

  /** Blocks of code, and what stands between them. */
  static List<Block> blocks(Element element, List<Inline> parts) {
    String language = language(element);
    List<Block> blocks = new ArrayList<>();
    for (Inline part : parts) {
      blocks.add(
          part instanceof Inline.Code code
              ? new Block.CodeBlock(language, code.code().stripTrailing())
              : new Block.Paragraph(List.of(part)));
    }
    return blocks;
  }

  private static String language(Element element) {
    Optional<Element> code = Optional.ofNullable(element.selectFirst("code[class]"));
    for (String name : code.orElse(element).classNames()) {
      for (String prefix : LANGUAGES) {
        if (name.startsWith(prefix) && name.length() > prefix.length()) {
          return name.substring(prefix.length());
        }
      }
    }
    return "";
  }

  private List<Inline> parts() {
    whole.childNodes().forEach(node -> node.filter(this));
    endCode();
    return parts;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      text(text);
    } else if (node instanceof DataNode data) {
      code.append(data.getWholeData());
    } else if (node instanceof Element element) {
      return element(element);
    }
    return FilterResult.CONTINUE;
  }

  private void text(TextNode node) {
    String clean = FieldText.withoutControls(node.getWholeText());
    String text = folds && !keepsSpace(node) ? clean.replace('\n', ' ') : clean;
    Matcher sound = MediaNames.SOUNDS.matcher(text);
    int from = 0;
    while (sound.find()) {
      Optional<String> name = MediaNames.of(sound.group(1));
      if (name.isPresent()) {
        code.append(text, from, sound.start());
        add(new Inline.Sound(name.get()));
        from = sound.end();
      } else {
        report.unfitSound(node, sound.start(), sound.group(1));
      }
    }
    code.append(text, from, text.length());
  }

  /** Whether an element within the code, or the code itself, keeps the ends of lines. */
  private boolean keepsSpace(Node node) {
    for (Node around = node.parent(); around instanceof Element element; around = around.parent()) {
      if (HtmlRole.of(element) == HtmlRole.PROGRAM || HtmlStyle.of(element).keepsSpace()) {
        return true;
      }
      if (element.equals(whole)) {
        return false;
      }
    }
    return false;
  }

  private FilterResult element(Element element) {
    HtmlRole role = HtmlRole.of(element);
    losses.tell(element, role);
    switch (role) {
      case LINE_BREAK -> code.append('\n');
      case MEDIUM -> media.of(element).forEach(this::add);
      case BOX, PARAGRAPH, LIST, TABLE, QUOTE, PROGRAM -> beginLine();
      default -> {
        if (!HtmlMarks.of(element).isEmpty()) {
          report.dropped(element, "marked text within code");
        }
      }
    }
    return role == HtmlRole.UNREAD ? FilterResult.SKIP_ENTIRELY : FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      switch (HtmlRole.of(element)) {
        case BOX, PARAGRAPH, LIST, TABLE, QUOTE, PROGRAM -> beginLine();
        default -> {}
      }
    }
    return FilterResult.CONTINUE;
  }

  private void beginLine() {
    if (!code.isEmpty() && code.charAt(code.length() - 1) != '\n') {
      code.append('\n');
    }
  }

  private void add(Inline medium) {
    endCode();
    parts.add(medium);
  }

  private void endCode() {
    if (!code.toString().isBlank()) {
      parts.add(new Inline.Code(code.toString()));
    }
    code.setLength(0);
  }
}
