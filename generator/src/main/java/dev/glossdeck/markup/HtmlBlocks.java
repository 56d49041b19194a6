package dev.glossdeck.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Makes blocks of the content of an element. A {@code <div>} is a line, as Anki's editor makes one
 * at each press of Enter; an empty line parts paragraphs.
 */
final class HtmlBlocks {
  /** Deeper elements are taken for their text. */
  private static final int DEEPEST = 60;

  private static final Set<String> BLOCKS =
      Set.of(
          "div",
          "p",
          "ul",
          "ol",
          "li",
          "table",
          "blockquote",
          "pre",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "hr",
          "dl",
          "dt",
          "dd",
          "section",
          "article",
          "header",
          "footer",
          "main",
          "aside",
          "figure",
          "figcaption",
          "details",
          "summary",
          "nav",
          "form",
          "fieldset",
          "center");

  private final HtmlReport report;
  private final HtmlInlines inlines;
  private final int depth;
  private final boolean keepsSpace;
  private final List<Block> blocks = new ArrayList<>();
  private Paragraphs paragraph = new Paragraphs();
  private final List<Inline> run = new ArrayList<>();
  private boolean hasText;
  private boolean endsLine;

  HtmlBlocks(HtmlReport report, int depth, boolean keepsSpace) {
    this.report = report;
    this.inlines = new HtmlInlines(report);
    this.depth = depth;
    this.keepsSpace = keepsSpace;
  }

  /** The blocks of an element's content. */
  List<Block> of(Element parent) {
    content(parent);
    endParagraph();
    return blocks;
  }

  private void content(Element parent) {
    for (Node node : parent.childNodes()) {
      if (node instanceof TextNode text) {
        text(text.getWholeText());
      } else if (node instanceof Element element && !inlines.isDropped(element)) {
        element(element);
      } else if (node instanceof CDataNode) {
        report.dropped(node, "CDATA");
      }
    }
  }

  private void text(String text) {
    if (text.isEmpty()) {
      return;
    }
    if (text.isBlank() && (!keepsSpace || text.contains("\n")) && !hasText) {
      return;
    }
    if (!text.isBlank()) {
      beginLine();
    }
    run.add(new Inline.Text(text));
  }

  private void element(Element element) {
    String name = element.normalName();
    if (depth >= DEEPEST) {
      text(element.wholeText());
    } else if (name.equals("br")) {
      lineBreak();
    } else if (name.equals("div") || name.equals("center") || isBox(name)) {
      endLine();
      content(element);
      endLine();
    } else if (BLOCKS.contains(name)) {
      block(element, name);
    } else {
      inline(element, name);
    }
  }

  private static boolean isBox(String name) {
    return Set.of(
            "section",
            "article",
            "header",
            "footer",
            "main",
            "aside",
            "figure",
            "figcaption",
            "details",
            "summary",
            "nav",
            "form",
            "fieldset")
        .contains(name);
  }

  private void block(Element element, String name) {
    endParagraph();
    switch (name) {
      case "ul", "ol" -> addIfAny(HtmlParts.list(element, this::inner));
      case "table" -> addIfAny(HtmlParts.table(element, this::inner));
      case "blockquote" -> {
        List<Block> quoted = inner(element);
        addIfAny(quoted.isEmpty() ? Optional.empty() : Optional.of(new Block.Quote(quoted)));
      }
      case "pre" -> blocks.add(HtmlParts.code(element));
      case "hr" -> report.dropped(element, "the line across");
      case "h1", "h2", "h3", "h4", "h5", "h6", "dt" -> {
        blocks.addAll(styled(inner(element), Inline.Style.STRONG));
      }
      default -> blocks.addAll(inner(element));
    }
  }

  private void addIfAny(Optional<? extends Block> block) {
    block.ifPresent(blocks::add);
  }

  private List<Block> inner(Element element) {
    boolean keeps = keepsSpace || HtmlInlines.keepsSpace(element);
    return new HtmlBlocks(report, depth + 1, keeps).of(element);
  }

  private void inline(Element element, String name) {
    if (name.equals("img")) {
      part(inlines.picture(element));
    } else if (name.equals("audio")) {
      MediaNames.of(element.attr("src")).ifPresent(sound -> part(new Inline.Sound(sound)));
    } else if (name.equals("anki-mathjax")) {
      formula(element);
    } else if (HtmlInlines.isCode(element)) {
      String code = element.wholeText().replace('\n', ' ');
      if (!code.isBlank()) {
        part(new Inline.Code(code));
      }
    } else if (name.equals("rt")) {
      report.dropped(element, "the place of a reading above its word");
      text("(" + element.wholeText() + ")");
    } else {
      marked(element, name);
    }
  }

  private void formula(Element element) {
    String tex = element.wholeText().strip();
    if (!tex.isEmpty()) {
      beginLine();
      boolean isDisplay = HtmlInlines.isDisplay(element);
      run.add(new Inline.Text(isDisplay ? "\\[" + tex + "\\]" : "\\(" + tex + "\\)"));
    }
  }

  private void part(Inline inline) {
    beginLine();
    run.add(inline);
  }

  /** An element that marks a part of a line, or several lines. */
  private void marked(Element element, String name) {
    boolean isLink = name.equals("a");
    if (!isLink) {
      inlines.reportRest(element);
    }
    Optional<Inline.Style> style = inlines.styleOf(element);
    if (style.isEmpty() && !isLink && !HtmlInlines.keepsSpace(element)) {
      content(element);
      return;
    }
    List<Block> within = inner(element);
    boolean spaceBefore = startsWithSpace(element);
    boolean spaceAfter = endsWithSpace(element);
    if (spaceBefore) {
      text(" ");
    }
    if (within.size() == 1 && within.get(0) instanceof Block.Paragraph only) {
      beginLine();
      List<Inline> shown = isLink ? inlines.link(element, only.inlines()) : only.inlines();
      List<Inline> marked =
          style.isEmpty() ? shown : List.of(new Inline.Styled(style.get(), shown));
      // They were folded already, if at all.
      flushRun();
      marked.forEach(paragraph::add);
    } else if (!within.isEmpty()) {
      endParagraph();
      blocks.addAll(style.isEmpty() ? within : styled(within, style.get()));
    }
    if (spaceAfter) {
      text(" ");
    }
  }

  private static boolean startsWithSpace(Element element) {
    Node first = element;
    while (first instanceof Element && first.childNodeSize() > 0) {
      first = first.childNode(0);
    }
    return first instanceof TextNode text && text.getWholeText().matches("(?s)\\s.*");
  }

  private static boolean endsWithSpace(Element element) {
    Node last = element;
    while (last instanceof Element && last.childNodeSize() > 0) {
      last = last.childNode(last.childNodeSize() - 1);
    }
    return last instanceof TextNode text && text.getWholeText().matches("(?s).*\\s");
  }

  private static List<Block> styled(List<Block> blocks, Inline.Style style) {
    List<Block> styled = new ArrayList<>();
    for (Block block : blocks) {
      styled.add(
          block instanceof Block.Paragraph paragraph
              ? new Block.Paragraph(List.of(new Inline.Styled(style, paragraph.inlines())))
              : block);
    }
    return styled;
  }

  private void lineBreak() {
    if (endsLine) {
      endParagraph();
    } else if (hasText) {
      endsLine = true;
    }
  }

  private void endLine() {
    endsLine |= hasText;
  }

  /** What comes now stands on a line of its own if the one before it was ended. */
  private void beginLine() {
    if (endsLine) {
      run.add(new Inline.LineBreak());
    }
    endsLine = false;
    hasText = true;
  }

  private void endParagraph() {
    flushRun();
    blocks.addAll(paragraph.finish());
    paragraph = new Paragraphs();
    hasText = false;
    endsLine = false;
  }

  private void flushRun() {
    HtmlTexts.add(run, keepsSpace, paragraph);
    run.clear();
  }
}
