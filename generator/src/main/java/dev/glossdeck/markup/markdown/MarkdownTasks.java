package dev.glossdeck.markup.markdown;

import com.vladsch.flexmark.util.ast.Node;
import dev.glossdeck.markup.tree.Block;
import dev.glossdeck.markup.tree.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Tasks in lists: {@code [ ]} and {@code [x]} at the start of an item are boxes (GitHub). */
final class MarkdownTasks {
  private static final Map<String, String> BOXES =
      Map.of("[ ] ", "\u2610 ", "[x] ", "\u2611 ", "[X] ", "\u2611 ");

  private static final int LENGTH = 4;

  private MarkdownTasks() {}

  /** The blocks of an item, with a box if its source begins with one. */
  static List<Block> marked(Node item, List<Block> blocks) {
    Node first = item.getFirstChild();
    boolean mayBegin =
        first != null
            && first.getChars().length() > LENGTH
            && BOXES.containsKey(first.getChars().subSequence(0, LENGTH).toString())
            && !blocks.isEmpty();
    return mayBegin && blocks.get(0) instanceof Block.Paragraph paragraph
        ? marked(paragraph, blocks)
        : blocks;
  }

  private static List<Block> marked(Block.Paragraph paragraph, List<Block> blocks) {
    boolean isText =
        paragraph.inlines().get(0) instanceof Inline.Text text && text.text().length() >= LENGTH;
    if (!isText) {
      return blocks;
    }
    String text = ((Inline.Text) paragraph.inlines().get(0)).text();
    String mark = text.substring(0, LENGTH);
    List<Inline> inlines = new ArrayList<>(paragraph.inlines());
    inlines.set(0, new Inline.Text(BOXES.getOrDefault(mark, mark) + text.substring(LENGTH)));
    List<Block> marked = new ArrayList<>(blocks);
    marked.set(0, new Block.Paragraph(inlines));
    return marked;
  }
}
