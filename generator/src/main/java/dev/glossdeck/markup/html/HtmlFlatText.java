package dev.glossdeck.markup.html;

import java.util.List;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Takes nodes for their lines of text, their pictures and their sounds, however deep they go. */
final class HtmlFlatText implements NodeFilter {
  private final HtmlReport report;
  private final HtmlMedia media;
  private final HtmlLines lines;

  HtmlFlatText(HtmlReport report, HtmlLines lines) {
    this.report = report;
    this.media = new HtmlMedia(report);
    this.lines = lines;
  }

  void add(List<Node> nodes) {
    nodes.forEach(node -> node.filter(this));
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      lines.text(text.getWholeText(), node);
    } else if (node instanceof DataNode data) {
      lines.text(data.getWholeData(), node);
    } else if (node instanceof Element element) {
      return element(element);
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult element(Element element) {
    report.dropped(element, "the arrangement of what stands very deep in other things");
    switch (HtmlRole.of(element)) {
      case UNREAD -> {
        report.dropped(element, "<" + element.normalName() + ">");
        return FilterResult.SKIP_ENTIRELY;
      }
      case LINE_BREAK -> lines.lineBreak();
      case MEDIUM -> media.of(element).forEach(medium -> lines.part(medium, element));
      case MARK -> {
        if (element.hasAttr("href")) {
          media.of(element).forEach(medium -> lines.part(medium, element));
        }
      }
      case CODE, FORMULA, READING, READING_MARK, QUOTATION -> {}
      default -> lines.endLine();
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      switch (HtmlRole.of(element)) {
        case LINE_BREAK, MEDIUM, MARK, CODE, FORMULA, READING, READING_MARK, QUOTATION -> {}
        default -> lines.endLine();
      }
    }
    return FilterResult.CONTINUE;
  }
}
