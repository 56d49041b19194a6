package dev.glossdeck.markup.html;

import dev.glossdeck.markup.tree.Block;
import dev.glossdeck.markup.tree.Markup;
import dev.glossdeck.markup.tree.MarkupProblem;
import dev.glossdeck.markup.tree.ParsedMarkup;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;

/**
 * Parses the HTML of Anki's fields. With its neighbours {@code Html*} the only place that knows
 * jsoup. What has no place in the tree is dropped and reported; text that people read never is, and
 * pictures and sounds are kept or named ({@code html-fields.md} in the tests).
 */
public final class HtmlParser {
  /** Elements within each other; jsoup closes what goes deeper and keeps its content. */
  private static final int DEEPEST = 400;

  private HtmlParser() {}

  public static Markup parse(String source) {
    return read(source).tree();
  }

  public static List<MarkupProblem> problems(String source) {
    return read(source).problems();
  }

  /** Parses a source, with the places of what is wrong if anything is. */
  public static ParsedMarkup read(String source) {
    List<MarkupProblem> problems = new ArrayList<>();
    List<Block> blocks = isText(source) ? text(source) : blocks(source, problems, false);
    if (!problems.isEmpty()) {
      problems.clear();
      blocks(source, problems, true);
      problems.sort(Comparator.comparingInt(MarkupProblem::offset));
    }
    return new ParsedMarkup(new Markup(blocks), problems);
  }

  /** Whether the source is characters that stand for themselves. */
  private static boolean isText(String source) {
    for (int i = 0; i < source.length(); i++) {
      switch (source.charAt(i)) {
        case '<', '&', '\\', '[', '$' -> {
          return false;
        }
        default -> {}
      }
    }
    return true;
  }

  private static List<Block> text(String source) {
    HtmlTexts texts = new HtmlTexts(false, new HtmlReport(new ArrayList<>(), source, i -> i));
    texts.addText(source);
    return texts.finish();
  }

  private static List<Block> blocks(
      String source, List<MarkupProblem> problems, boolean withPositions) {
    HtmlTags tags = new HtmlTags(HtmlLatex.withoutTags(source));
    String html = tags.escaped();
    List<Node> nodes =
        Parser.htmlParser()
            .setMaxDepth(DEEPEST)
            .setTrackPosition(withPositions)
            .parseFragmentInput(html, new Element("body"), "");
    HtmlFootnotes footnotes = HtmlFootnotes.of(nodes);
    HtmlBlocks side = new HtmlBlocks(footnotes, new HtmlReport(problems, html, tags::original));
    List<List<Block>> notes = footnotes.items().stream().map(side::part).toList();
    List<Block> blocks = side.of(nodes);
    if (!notes.isEmpty()) {
      blocks.add(new Block.Footnotes(notes));
    }
    return blocks;
  }
}
