package dev.glossdeck.markup.html;

import dev.glossdeck.markup.tree.Block;
import dev.glossdeck.markup.tree.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Makes blocks of nodes of HTML. */
final class HtmlBlocks {
  /** Deeper elements are taken for their text: no reader follows them, nor does a call stack. */
  private static final int DEEPEST = 60;

  private final HtmlReport report;
  private final HtmlLosses losses;
  private final HtmlMedia media;
  private final HtmlFootnotes footnotes;
  private final int depth;
  private final boolean keepsSpace;
  private final HtmlLines lines;

  /** HTML has no link within another. */
  private boolean hasLinks;

  /**
   * The content of a side.
   *
   * @param footnotes the notes that marks may refer to
   */
  HtmlBlocks(HtmlFootnotes footnotes, HtmlReport report) {
    this.footnotes = footnotes;
    this.report = report;
    this.losses = new HtmlLosses(report);
    this.media = new HtmlMedia(report);
    this.depth = 0;
    this.keepsSpace = false;
    this.lines = new HtmlLines(report, false);
  }

  private HtmlBlocks(HtmlBlocks around, boolean keepsSpace) {
    this.footnotes = around.footnotes;
    this.report = around.report;
    this.losses = around.losses;
    this.media = around.media;
    this.depth = around.depth + 1;
    this.keepsSpace = keepsSpace;
    this.lines = new HtmlLines(report, keepsSpace);
  }

  /** The blocks of nodes that stand side by side. */
  List<Block> of(List<Node> nodes) {
    if (depth > DEEPEST) {
      new HtmlFlatText(report, lines).add(nodes);
    } else {
      content(nodes);
    }
    return lines.finish();
  }

  /** The blocks within a part of an element, such as an item; tells what else the part says. */
  List<Block> part(Element element) {
    losses.tell(element, HtmlRole.of(element));
    return HtmlMarks.of(element).onBlocks(inner(element));
  }

  /** The blocks within a term, which is not marked for being one. */
  List<Block> term(Element element) {
    losses.tell(element, HtmlRole.of(element));
    return HtmlMarks.of(element).ofTerm().onBlocks(inner(element));
  }

  /** The blocks of some of an element's nodes. */
  List<Block> part(List<Node> nodes) {
    return blocks(new HtmlBlocks(this, keepsSpace), nodes);
  }

  private List<Block> inner(Element element) {
    return blocks(inside(element), element.childNodes());
  }

  private HtmlBlocks inside(Element element) {
    return new HtmlBlocks(this, keepsSpace || HtmlStyle.of(element).keepsSpace());
  }

  private List<Block> blocks(HtmlBlocks inside, List<Node> nodes) {
    List<Block> blocks = inside.of(nodes);
    hasLinks |= inside.hasLinks;
    return blocks;
  }

  private void content(List<Node> nodes) {
    for (Node node : nodes) {
      if (node instanceof TextNode text) {
        lines.text(text.getWholeText(), node);
      } else if (node instanceof DataNode data) {
        lines.text(data.getWholeData(), node);
      } else if (node instanceof Element element && !footnotes.isList(element)) {
        HtmlRole role = HtmlRole.of(element);
        losses.tell(element, role);
        element(element, role);
      }
    }
  }

  private void element(Element element, HtmlRole role) {
    switch (role) {
      case UNREAD -> {}
      case LINE_BREAK -> lines.lineBreak();
      case BOX -> {
        lines.endLine();
        marked(element);
        lines.endLine();
      }
      case PARAGRAPH, LIST, DEFINITIONS, TABLE, QUOTE, PROGRAM, RULE -> block(element, role);
      case MEDIUM -> {
        media.of(element).forEach(medium -> lines.part(medium, element));
        content(element.childNodes());
      }
      case CODE -> code(element);
      default -> inLine(element, role);
    }
  }

  private void block(Element element, HtmlRole role) {
    List<Block> blocks =
        switch (role) {
          case LIST -> new HtmlList(this, report).of(element);
          case DEFINITIONS -> definitions(element);
          case TABLE -> new HtmlTable(this, losses, report).of(element);
          case PROGRAM -> HtmlCode.lines(element, report);
          default -> inner(element);
        };
    List<Block> marked = HtmlMarks.of(element).onBlocks(blocks);
    boolean isQuote = role == HtmlRole.QUOTE && !marked.isEmpty();
    lines.blocks(isQuote ? List.of(new Block.Quote(marked)) : marked);
  }

  /** Code within a line; a line that ends within an element ends behind it, too. */
  private void code(Element element) {
    List<Inline> parts = HtmlCode.line(element, keepsSpace, report);
    if (HtmlCode.hasLines(parts)) {
      lines.blocks(HtmlCode.blocks(element, parts));
      return;
    }
    List<Inline> code = new ArrayList<>();
    boolean begins = false;
    boolean ends = false;
    for (Inline part : parts) {
      String text = part instanceof Inline.Code only ? only.code() : "";
      begins |= code.isEmpty() && text.startsWith("\n");
      ends = text.endsWith("\n");
      code.add(text.isEmpty() ? part : new Inline.Code(text.replaceAll("^\n+|\n+$", "")));
    }
    if (begins) {
      lines.lineBreak();
    }
    if (!code.isEmpty()) {
      lines.marked(HtmlMarks.of(element).on(code), element);
    }
    if (ends) {
      lines.lineBreak();
    }
  }

  private List<Block> definitions(Element element) {
    if (HtmlDefinitionList.isRegular(element)) {
      return new HtmlDefinitionList(this).of(element);
    }
    report.dropped(element, "the arrangement of a list of definitions");
    return inner(element);
  }

  private void inLine(Element element, HtmlRole role) {
    switch (role) {
      case FORMULA -> formula(element);
      case READING -> enclosed("(", element, ")");
      case QUOTATION -> enclosed("“", element, "”");
      case READING_MARK -> {
        // The reading has its parentheses already.
        if (element.text().codePoints().anyMatch(Character::isLetterOrDigit)) {
          marked(element);
        }
      }
      default -> {
        Optional<Inline> mark = footnotes.mark(element);
        mark.ifPresent(inline -> lines.part(inline, element));
        if (mark.isEmpty()) {
          marked(element);
        }
      }
    }
  }

  private void formula(Element element) {
    String tex = element.wholeText().strip();
    boolean isDisplay = element.attr("block").equals("true");
    if (!tex.isEmpty()) {
      lines.text(isDisplay ? "\\[" + tex + "\\]" : "\\(" + tex + "\\)", element);
    }
    for (Element inside : element.select("img, audio, video, object, embed")) {
      media.of(inside).forEach(medium -> lines.part(medium, inside));
    }
  }

  private void enclosed(String opening, Element element, String closing) {
    if (element.childNodeSize() > 0) {
      lines.text(opening, element);
      marked(element);
      lines.text(closing, element);
    }
  }

  /** An element that marks a part of a line, or several lines, or nothing. */
  private void marked(Element element) {
    HtmlMarks marks = HtmlMarks.of(element);
    if (marks.isEmpty() && !HtmlStyle.of(element).keepsSpace()) {
      content(element.childNodes());
    } else {
      marked(element, marks);
    }
    if (!marks.isLink()) {
      linkedMedia(element);
    }
  }

  /** Adds the medium that a link without a target may refer to: a sound beside the deck. */
  private void linkedMedia(Element element) {
    if (element.normalName().equals("a")) {
      media.of(element).forEach(medium -> lines.part(medium, element));
    }
  }

  private void marked(Element element, HtmlMarks marks) {
    HtmlBlocks inside = inside(element);
    List<Block> within = inside.of(element.childNodes());
    boolean isLink = marks.isLink() && !inside.hasLinks && !within.isEmpty();
    if (marks.isLink() && !isLink) {
      linkedMedia(element);
    }
    hasLinks |= isLink || inside.hasLinks;
    if (inside.lines.startsWithSpace()) {
      lines.text(" ", element);
    }
    add(within, isLink ? marks : marks.withoutLink(), element);
    if (inside.lines.endsWithSpace()) {
      lines.text(" ", element);
    }
  }

  private void add(List<Block> within, HtmlMarks marks, Element element) {
    if (within.size() == 1 && within.get(0) instanceof Block.Paragraph only) {
      lines.marked(marks.on(only.inlines()), element);
    } else if (!within.isEmpty()) {
      if (marks.isLink() && within.stream().anyMatch(Block.CodeBlock.class::isInstance)) {
        report.dropped(element, "the link of a block of code");
      }
      lines.blocks(marks.onBlocks(within));
    }
  }
}
