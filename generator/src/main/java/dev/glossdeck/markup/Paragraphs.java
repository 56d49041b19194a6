package dev.glossdeck.markup;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects running text into paragraphs; a formula on its own line ends one and begins the next.
 */
final class Paragraphs {
  private final List<Block> blocks = new ArrayList<>();
  private final List<Inline> line = new ArrayList<>();

  void add(Inline inline) {
    int last = line.size() - 1;
    if (inline instanceof Inline.Text next && next.text().isEmpty()) {
      return;
    }
    if (inline instanceof Inline.Text next
        && last >= 0
        && line.get(last) instanceof Inline.Text t) {
      line.set(last, new Inline.Text(t.text() + next.text()));
    } else {
      line.add(inline);
    }
  }

  void addMathsBlock(String tex) {
    endParagraph();
    blocks.add(new Block.MathsBlock(tex.strip()));
  }

  List<Block> finish() {
    endParagraph();
    return blocks;
  }

  /** Begins another paragraph. */
  void endParagraph() {
    trimEnd();
    trimStart();
    if (!line.isEmpty()) {
      blocks.add(new Block.Paragraph(line));
    }
    line.clear();
  }

  private void trimEnd() {
    while (!line.isEmpty()) {
      int last = line.size() - 1;
      if (line.get(last) instanceof Inline.Text text && !text.text().isBlank()) {
        line.set(last, new Inline.Text(text.text().stripTrailing()));
        return;
      }
      if (!isSpace(line.get(last))) {
        return;
      }
      line.remove(last);
    }
  }

  private void trimStart() {
    while (!line.isEmpty()) {
      if (line.get(0) instanceof Inline.Text text && !text.text().isBlank()) {
        line.set(0, new Inline.Text(text.text().stripLeading()));
        return;
      }
      if (!isSpace(line.get(0))) {
        return;
      }
      line.remove(0);
    }
  }

  private static boolean isSpace(Inline inline) {
    return inline instanceof Inline.LineBreak
        || (inline instanceof Inline.Text text && text.text().isBlank());
  }
}
