package dev.glossdeck.markup.markdown;

import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.util.ast.Node;
import dev.glossdeck.markup.tree.Block;
import dev.glossdeck.markup.tree.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Quotations that begin with {@code [!note]} and perhaps a title (GitHub's alerts, Obsidian's
 * callouts): the kind or the title becomes a bold line.
 */
final class MarkdownCallouts {
  private static final Pattern MARK = Pattern.compile("\\[!([A-Za-z][A-Za-z-]*)\\]");

  /** Behind the mark, whether Obsidian folds it. */
  private static final Pattern FOLD = Pattern.compile("^[+-]?\\s*");

  private MarkdownCallouts() {}

  /** Whether a paragraph is the first one of a callout. */
  static boolean begins(Node paragraph) {
    return paragraph instanceof Paragraph
        && paragraph.getFirstChild() instanceof LinkRef mark
        && !mark.isDefined()
        && MARK.matcher(mark.getChars()).matches();
  }

  /** Its title and the rest of the paragraph. */
  static List<Block> blocks(Node paragraph, MarkdownInlines inlines) {
    List<Node> title = new ArrayList<>();
    Node node = paragraph.getFirstChild().getNext();
    while (node != null && !(node instanceof SoftLineBreak)) {
      title.add(node);
      node = node.getNext();
    }
    List<Node> rest = new ArrayList<>();
    while (node != null) {
      rest.add(node);
      node = node.getNext();
    }
    List<Block> blocks = new ArrayList<>();
    List<Inline> words = withoutFold(inlines.of(title));
    Inline name = new Inline.Text(name(paragraph.getFirstChild().getChars()));
    List<Inline> shown = words.isEmpty() ? List.of(name) : words;
    Inline bold = new Inline.Styled(Inline.Style.STRONG, shown);
    blocks.add(new Block.Paragraph(List.of(bold)));
    blocks.addAll(inlines.paragraphs(rest));
    return blocks;
  }

  private static List<Inline> withoutFold(List<Inline> title) {
    List<Inline> words = new ArrayList<>(title);
    if (!words.isEmpty() && words.get(0) instanceof Inline.Text first) {
      String text = FOLD.matcher(first.text()).replaceFirst("");
      words.remove(0);
      if (!text.isEmpty()) {
        words.add(0, new Inline.Text(text));
      }
    }
    return words;
  }

  private static String name(CharSequence mark) {
    Matcher matcher = MARK.matcher(mark);
    String kind = matcher.matches() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
    return kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1).replace('-', ' ');
  }
}
