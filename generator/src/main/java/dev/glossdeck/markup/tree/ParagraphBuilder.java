package dev.glossdeck.markup.tree;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects running text into paragraphs; a formula on its own line ends one and begins the next.
 */
public final class ParagraphBuilder {
  private final List<Block> blocks = new ArrayList<>();
  private final List<Inline> line = new ArrayList<>();

  /** The text that the line ends with; texts side by side are one. */
  private final StringBuilder text = new StringBuilder();

  public void add(Inline inline) {
    if (inline instanceof Inline.Text next) {
      text.append(next.text());
    } else {
      endText();
      line.add(inline);
    }
  }

  private void endText() {
    if (!text.isEmpty()) {
      line.add(new Inline.Text(text.toString()));
      text.setLength(0);
    }
  }

  public void addMathsBlock(String tex) {
    endParagraph();
    blocks.add(new Block.MathsBlock(tex.strip()));
  }

  public List<Block> finish() {
    endParagraph();
    return blocks;
  }

  /** Begins another paragraph. */
  public void endParagraph() {
    endText();
    int from = 0;
    int to = line.size();
    while (from < to && isSpace(line.get(from))) {
      from++;
    }
    while (to > from && isSpace(line.get(to - 1))) {
      to--;
    }
    if (from < to) {
      blocks.add(new Block.Paragraph(trimmed(line.subList(from, to))));
    }
    line.clear();
  }

  /** The line without the white space of its first and its last text. */
  private static List<Inline> trimmed(List<Inline> line) {
    if (line.get(0) instanceof Inline.Text first) {
      line.set(0, new Inline.Text(first.text().stripLeading()));
    }
    int end = line.size() - 1;
    if (line.get(end) instanceof Inline.Text last) {
      line.set(end, new Inline.Text(last.text().stripTrailing()));
    }
    return line;
  }

  private static boolean isSpace(Inline inline) {
    return inline instanceof Inline.LineBreak
        || (inline instanceof Inline.Text text && text.text().isBlank());
  }
}
