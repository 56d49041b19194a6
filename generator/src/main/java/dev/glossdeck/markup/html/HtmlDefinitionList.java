package dev.glossdeck.markup.html;

import dev.glossdeck.markup.tree.Block;
import dev.glossdeck.markup.tree.Inline;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Makes a list of definitions. */
final class HtmlDefinitionList {
  /** The roles of elements within a line, which a term may hold. */
  private static final Set<HtmlRole> IN_LINE =
      EnumSet.of(
          HtmlRole.UNREAD,
          HtmlRole.MEDIUM,
          HtmlRole.FORMULA,
          HtmlRole.CODE,
          HtmlRole.READING,
          HtmlRole.READING_MARK,
          HtmlRole.QUOTATION,
          HtmlRole.MARK);

  private final HtmlBlocks content;
  private final List<Block.Definition> definitions = new ArrayList<>();
  private List<List<Inline>> terms = new ArrayList<>();
  private List<List<Block>> meanings = new ArrayList<>();

  HtmlDefinitionList(HtmlBlocks content) {
    this.content = content;
  }

  /** Whether a list holds terms of one line and meanings alone, so that the tree can. */
  static boolean isRegular(Element list) {
    return list.childNodes().stream().allMatch(HtmlDefinitionList::isRegular);
  }

  private static boolean isRegular(Node node) {
    if (node instanceof Element element) {
      return switch (element.normalName()) {
        case "dt" -> element.select("*").stream().skip(1).allMatch(HtmlDefinitionList::isInLine);
        case "dd" -> true;
        default -> false;
      };
    }
    return !(node instanceof TextNode text) || text.isBlank();
  }

  private static boolean isInLine(Element element) {
    return IN_LINE.contains(HtmlRole.of(element));
  }

  /** The list, or nothing if it is empty. */
  List<Block> of(Element list) {
    for (Element part : list.children()) {
      if (part.normalName().equals("dd")) {
        meanings.add(content.part(part));
      } else {
        endIf(!meanings.isEmpty());
        term(content.term(part));
      }
    }
    endIf(!terms.isEmpty() || !meanings.isEmpty());
    return definitions.isEmpty() ? List.of() : List.of(new Block.Definitions(definitions));
  }

  /** Several lines, which formulas on their own make, are several terms. */
  private void term(List<Block> blocks) {
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph paragraph) {
        terms.add(paragraph.inlines());
      } else if (block instanceof Block.MathsBlock maths) {
        terms.add(List.of(new Inline.Maths(maths.tex())));
      }
    }
  }

  private void endIf(boolean isEnd) {
    if (isEnd) {
      definitions.add(new Block.Definition(terms, meanings));
      terms = new ArrayList<>();
      meanings = new ArrayList<>();
    }
  }
}
