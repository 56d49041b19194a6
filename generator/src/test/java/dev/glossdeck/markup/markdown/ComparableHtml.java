package dev.glossdeck.markup.markdown;

import dev.glossdeck.markup.html.FieldHtml;
import dev.glossdeck.markup.tree.Block;
import dev.glossdeck.markup.tree.Markup;
import dev.glossdeck.markup.tree.MediaNames;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * HTML as text in which only differences that a reader sees are left. White space between blocks,
 * the order of attributes and percent signs in addresses make none; nor do these, which the tree
 * does not hold: the level of a heading, which is a bold line; a line across; whether a list is
 * loose; rows of a table's head. A picture that no deck's folder can hold is its words in brackets.
 */
final class ComparableHtml {
  private static final Map<String, String> TAGS = Map.of("em", "i", "strong", "b", "del", "s");
  private static final Set<String> CONTAINERS = Set.of("body", "blockquote", "li", "td", "th");
  private static final Set<String> BLOCKS =
      Set.of(
          "p", "blockquote", "ul", "ol", "pre", "table", "hr", "h1", "h2", "h3", "h4", "h5", "h6");
  private static final Set<String> TRANSPARENT = Set.of("span", "thead", "tbody");

  private ComparableHtml() {}

  /** What a side shows, in the form that is compared. */
  static String of(Markup side) {
    return of(side.blocks().stream().map(ComparableHtml::html).collect(Collectors.joining()));
  }

  private static String html(Block block) {
    String html = FieldHtml.of(new Markup(List.of(block)));
    return block instanceof Block.Paragraph ? "<p>" + html + "</p>" : html;
  }

  /** HTML in the form that is compared. */
  static String of(String html) {
    return container(Jsoup.parseBodyFragment(html).body()).strip();
  }

  /** Blocks; running text between them is a paragraph. */
  private static String container(Element parent) {
    StringBuilder blocks = new StringBuilder();
    StringBuilder line = new StringBuilder();
    for (Node node : parent.childNodes()) {
      if (node instanceof Element element && BLOCKS.contains(element.normalName())) {
        blocks.append(paragraph(line.toString(), "")).append(block(element));
        line.setLength(0);
      } else {
        line.append(inline(node));
      }
    }
    return blocks.append(paragraph(line.toString(), "")).toString();
  }

  private static String block(Element element) {
    String name = element.normalName();
    return switch (name) {
      case "hr" -> "";
      case "p" -> paragraph(children(element), "");
      case "pre" -> code(element);
      case "blockquote" -> quote(container(element));
      case "ul" -> "ul(" + elements(element) + ")\n";
      case "ol" -> "ol " + startOf(element) + "(" + elements(element) + ")\n";
      case "table" -> "table(" + elements(element) + ")\n";
      default -> paragraph(children(element), "b");
    };
  }

  private static String quote(String content) {
    return content.isEmpty() ? "" : "quote(" + content + ")\n";
  }

  private static String startOf(Element list) {
    return list.hasAttr("start") ? list.attr("start") : "1";
  }

  private static String paragraph(String content, String style) {
    String line = content.replaceAll("[ \\n]+", " ").replaceAll(" ?(br\\(\\)) ?", "$1").strip();
    if (line.isEmpty()) {
      return "";
    }
    return "p(" + (style.isEmpty() ? line : style + "(" + line + ")") + ")\n";
  }

  private static String code(Element pre) {
    String language =
        pre.children().isEmpty() ? "" : pre.child(0).className().toLowerCase(Locale.ROOT);
    return "pre " + language + "(" + visible(pre.wholeText().stripTrailing()) + ")\n";
  }

  /** White space of code, shown by signs. */
  private static String visible(String code) {
    return code.replace(' ', '␣').replace('\n', '⏎').replace('\t', '⇥');
  }

  private static String children(Element parent) {
    return parent.childNodes().stream().map(ComparableHtml::inline).collect(Collectors.joining());
  }

  /** The elements within another one that holds no text of its own. */
  private static String elements(Element parent) {
    return parent.children().stream().map(ComparableHtml::element).collect(Collectors.joining());
  }

  private static String inline(Node node) {
    if (node instanceof TextNode text) {
      return text.getWholeText();
    }
    return node instanceof Element element ? element(element) : "";
  }

  private static String element(Element element) {
    String name = element.normalName();
    if (TRANSPARENT.contains(name)) {
      return name.equals("span") ? children(element) : elements(element);
    }
    if (CONTAINERS.contains(name)) {
      String align = element.attr("align") + element.attr("style").replace("text-align: ", "");
      return name + align + "(" + container(element).strip() + ")\n";
    }
    return switch (name) {
      case "code" -> "code(" + visible(element.wholeText()) + ")";
      case "img" -> picture(element);
      case "a" -> "a" + target(element, "href") + "(" + children(element) + ")";
      case "input" -> element.hasAttr("checked") ? "\u2611" : "\u2610";
      case "tr" -> "tr(" + elements(element) + ")\n";
      default -> TAGS.getOrDefault(name, name) + "(" + children(element) + ")";
    };
  }

  private static String picture(Element img) {
    return MediaNames.ofAddress(img.attr("src")).isEmpty()
        ? "[" + img.attr("alt") + "]"
        : "img" + target(img, "src") + "(" + img.attr("alt") + ")";
  }

  private static String target(Element element, String attribute) {
    String title = element.attr("title");
    return "{"
        + decoded(element.attr(attribute))
        + (title.isEmpty() ? "" : " \"" + title.replaceAll("\\s+", " ").strip() + "\"")
        + "}";
  }

  private static String decoded(String address) {
    try {
      return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return address;
    }
  }
}
