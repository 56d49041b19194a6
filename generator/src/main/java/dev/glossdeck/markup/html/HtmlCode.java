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
  private final List<Inline> parts = new ArrayList<>();
  private final StringBuilder code = new StringBuilder();

  private HtmlCode(Element whole, HtmlReport report) {
    this.whole = whole;
    this.report = report;
    this.media = new HtmlMedia(report);
    this.losses = new HtmlLosses(report);
  }

  /** The code within a line, and what stands in it. */
  static List<Inline> line(Element element, HtmlReport report) {
    List<Inline> line = new ArrayList<>();
    for (Inline part : new HtmlCode(element, report).parts()) {
      line.add(part instanceof Inline.Code code ? new Inline.Code(oneLine(code.code())) : part);
    }
    return line;
  }

  private static String oneLine(String code) {
    return code.replace('\n', ' ');
  }

  /** The code in lines, and what stands in it. */
  static List<Block> lines(Element element, HtmlReport report) {
    String language = language(element);
    List<Block> blocks = new ArrayList<>();
    for (Inline part : new HtmlCode(element, report).parts()) {
      blocks.add(
          part instanceof Inline.Code code
              ? new Block.CodeBlock(language, code.code().stripTrailing())
              : new Block.Paragraph(List.of(part)));
    }
    return blocks.isEmpty() ? List.of(new Block.CodeBlock(language, "")) : blocks;
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
    String text = FieldText.withoutControls(node.getWholeText());
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

  private FilterResult element(Element element) {
    HtmlRole role = HtmlRole.of(element);
    losses.tell(element, role);
    switch (role) {
      case LINE_BREAK -> code.append('\n');
      case MEDIUM -> media.of(element).forEach(this::add);
      case BOX, PARAGRAPH, LIST, TABLE, QUOTE -> beginLine();
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
        case BOX, PARAGRAPH, LIST, TABLE, QUOTE -> beginLine();
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
