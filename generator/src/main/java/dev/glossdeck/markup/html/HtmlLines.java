package dev.glossdeck.markup.html;

import dev.glossdeck.markup.tree.Block;
import dev.glossdeck.markup.tree.Inline;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Node;

/**
 * Collects the lines of HTML: a box begins and ends one, an empty line parts paragraphs, and white
 * space alone is none.
 */
final class HtmlLines {
  private final HtmlReport report;
  private final boolean keepsSpace;
  private final List<Block> blocks = new ArrayList<>();
  private final List<HtmlPiece> run = new ArrayList<>();
  private HtmlTexts texts;
  private boolean hasText;
  private boolean endsLine;
  private boolean startsWithSpace;
  private boolean endsWithSpace;

  HtmlLines(HtmlReport report, boolean keepsSpace) {
    this.report = report;
    this.keepsSpace = keepsSpace;
    this.texts = new HtmlTexts(keepsSpace, report);
  }

  /** Adds characters as they stand in the source. */
  void text(String text, Node node) {
    noteSpace(text);
    boolean isIndent = keepsSpace && !text.contains("\n");
    if (text.isEmpty() || (text.isBlank() && !isIndent && (endsLine || !hasText))) {
      return;
    }
    if (!text.isBlank() || endsLine) {
      beginLine(node);
    }
    run.add(new HtmlPiece(new Inline.Text(text), node));
  }

  private void noteSpace(String text) {
    if (!text.isEmpty()) {
      boolean isFirst = !hasText && blocks.isEmpty();
      startsWithSpace |= isFirst && Character.isWhitespace(text.charAt(0));
      endsWithSpace = Character.isWhitespace(text.charAt(text.length() - 1));
    }
  }

  /** Whether white space, which no block keeps at its ends, parts it from what is before. */
  boolean startsWithSpace() {
    return startsWithSpace;
  }

  /** Whether white space, which no block keeps at its ends, parts it from what follows. */
  boolean endsWithSpace() {
    return endsWithSpace;
  }

  /** Adds something that stands in a line. */
  void part(Inline inline, Node node) {
    beginLine(node);
    endsWithSpace = false;
    run.add(new HtmlPiece(inline, node));
  }

  /** Adds what has been made of an element, its white space folded already, if at all. */
  void marked(List<Inline> inlines, Node node) {
    beginLine(node);
    endsWithSpace = false;
    endRun();
    inlines.forEach(texts::add);
  }

  /** Adds what stands on lines of its own. */
  void blocks(List<Block> more) {
    endParagraph();
    endsWithSpace = false;
    blocks.addAll(more);
  }

  void lineBreak() {
    if (endsLine) {
      endParagraph();
    } else if (hasText) {
      endsLine = true;
    }
  }

  void endLine() {
    endsLine |= hasText;
  }

  /** All that was added. */
  List<Block> finish() {
    endParagraph();
    return blocks;
  }

  /** Begins a new line if the one before it was ended. */
  private void beginLine(Node node) {
    if (endsLine) {
      run.add(new HtmlPiece(new Inline.LineBreak(), node));
    }
    endsLine = false;
    hasText = true;
  }

  private void endParagraph() {
    endRun();
    blocks.addAll(texts.finish());
    texts = new HtmlTexts(keepsSpace, report);
    hasText = false;
    endsLine = false;
  }

  private void endRun() {
    texts.add(run);
    run.clear();
  }
}
