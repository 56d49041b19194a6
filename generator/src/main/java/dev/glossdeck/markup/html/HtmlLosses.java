package dev.glossdeck.markup.html;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Names what an element says besides its content and has no place in the tree. */
final class HtmlLosses {
  private static final String COLOUR = "the colour of text";
  private static final String SIZE = "the size of text";
  private static final String FONT = "the font of text";
  private static final String ALIGNMENT = "the alignment of text";
  private static final String DIRECTION = "the direction of text";
  private static final String LANGUAGE = "the language of text";
  private static final String BEHIND = "the picture behind text";
  private static final String FOLDING = "the folding of text";
  private static final String HEADING = "the rank of a heading";
  private static final String TITLE = "what shows when one points at text";
  private static final String NUMBERING = "the kind of numbers of a list";

  private static final Map<String, String> BY_NAME =
      Map.ofEntries(
          Map.entry("mark", "the highlighting of text"),
          Map.entry("big", SIZE),
          Map.entry("small", SIZE),
          Map.entry("center", ALIGNMENT),
          Map.entry("bdo", DIRECTION),
          Map.entry("details", FOLDING),
          Map.entry("hr", "the line across"),
          Map.entry("rt", "the place of a reading above its word"),
          Map.entry("h1", HEADING),
          Map.entry("h2", HEADING),
          Map.entry("h3", HEADING),
          Map.entry("h4", HEADING),
          Map.entry("h5", HEADING),
          Map.entry("h6", HEADING));

  private static final List<Map.Entry<String, String>> BY_ATTRIBUTE =
      List.of(
          Map.entry("color", COLOUR),
          Map.entry("bgcolor", COLOUR),
          Map.entry("background", BEHIND),
          Map.entry("face", FONT),
          Map.entry("lang", LANGUAGE),
          Map.entry("xml:lang", LANGUAGE),
          Map.entry("reversed", NUMBERING));

  /** Elements that say nothing of their own. */
  private static final Set<String> SILENT =
      Set.of(
          "span",
          "font",
          "abbr",
          "label",
          "bdi",
          "wbr",
          "time",
          "data",
          "output",
          "ruby",
          "rb",
          "rtc",
          "body",
          "html",
          "head",
          "nobr",
          "acronym",
          "a",
          "picture",
          "tr",
          "td",
          "th",
          "thead",
          "tbody",
          "tfoot",
          "caption",
          "colgroup",
          "col");

  private final HtmlReport report;

  HtmlLosses(HtmlReport report) {
    this.report = report;
  }

  void tell(Element element, HtmlRole role) {
    boolean isForeign = !element.tag().namespace().equals(Parser.NamespaceHtml);
    if (BY_NAME.containsKey(element.normalName())) {
      report.dropped(element, BY_NAME.get(element.normalName()));
    } else if (role == HtmlRole.UNREAD || (role == HtmlRole.MARK && isNamed(element, isForeign))) {
      report.dropped(element, "<" + element.normalName() + ">");
    }
    if (!isForeign && role != HtmlRole.UNREAD) {
      attributes(element);
      style(element, HtmlStyle.of(element));
    }
  }

  private static boolean isNamed(Element element, boolean isForeign) {
    String name = element.normalName();
    return isForeign
        ? name.equals("svg") || name.equals("math")
        : !SILENT.contains(name) && !HtmlMarks.isStyle(element);
  }

  private void attributes(Element element) {
    if (!element.attributes().isEmpty()) {
      for (Map.Entry<String, String> one : BY_ATTRIBUTE) {
        tellIf(element.hasAttr(one.getKey()), element, one.getValue());
      }
      String name = element.normalName();
      boolean keepsTitle = name.equals("img") || HtmlMarks.of(element).isLink();
      tellIf(element.hasAttr("title") && !keepsTitle, element, TITLE);
      tellIf(element.hasAttr("dir") && !element.attr("dir").equals("auto"), element, DIRECTION);
      tellIf(name.equals("font") && element.hasAttr("size"), element, SIZE);
      tellIf(
          isAcross(element, "colspan") || isAcross(element, "rowspan"), element, "a joined cell");
      tellIf(name.equals("li") && element.hasAttr("value"), element, "the number of an item");
      tellIf(name.equals("ol") && isOdd(element.attr("type")), element, NUMBERING);
      boolean isAnchor = name.equals("a") && (element.hasAttr("name") || element.hasAttr("id"));
      tellIf(isAnchor, element, "a place that links lead to");
      String page = HtmlReport.shortened(element.attr("src"));
      tellIf(name.equals("iframe") && !page.isEmpty(), element, "the page \"" + page + "\"");
    }
  }

  private static boolean isAcross(Element element, String attribute) {
    return element.hasAttr(attribute) && !element.attr(attribute).strip().equals("1");
  }

  /** Whether a list is numbered by other things than numbers. */
  private static boolean isOdd(String type) {
    return !Set.of("", "1", "decimal").contains(type);
  }

  private void style(Element element, HtmlStyle style) {
    if (style.values().isEmpty()) {
      String said = element.attr("align");
      tellIf(isAside(element, said.toLowerCase(Locale.ROOT)), element, ALIGNMENT);
      return;
    }
    tellIf(style.says("color", "background-color"), element, COLOUR);
    boolean isPicture = style.get("background").contains("url(") || style.says("background-image");
    tellIf(isPicture, element, BEHIND);
    tellIf(style.says("background") && !isPicture, element, COLOUR);
    tellIf(style.says("font-size", "font"), element, SIZE);
    tellIf(style.says("font-family", "font"), element, FONT);
    tellIf(style.says("direction"), element, DIRECTION);
    tellIf(isAside(element, style.get("text-align")), element, ALIGNMENT);
    boolean isNumbered = element.normalName().equals("ol");
    tellIf(isNumbered && isOdd(style.get("list-style-type")), element, NUMBERING);
  }

  /** Whether text stands elsewhere than usual; a table's columns may. */
  private static boolean isAside(Element element, String alignment) {
    boolean isCell = element.normalName().equals("td") || element.normalName().equals("th");
    return !isCell && (alignment.equals("center") || alignment.equals("right"));
  }

  private void tellIf(boolean isSaid, Element element, String what) {
    if (isSaid) {
      report.dropped(element, what);
    }
  }
}
