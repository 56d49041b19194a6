package dev.glossdeck.markup;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Where the parts of a Markdown document begin, as its parser sees them: a {@code #} in code, in a
 * comment, in a list or in a quotation is none of these headings.
 *
 * @param headings lines of the headings that begin with {@code #}, 0-based, ascending
 * @param unclosed the line of a code fence that is not closed, 0-based, if there is one
 */
public record MarkdownStructure(List<Integer> headings, OptionalInt unclosed) {

  /** Copies the list. */
  public MarkdownStructure {
    headings = List.copyOf(headings);
  }

  /**
   * Finds the parts of a text.
   *
   * @param text a whole document, lines separated by LF
   * @return its structure
   */
  public static MarkdownStructure of(String text) {
    List<Integer> headings = new ArrayList<>();
    OptionalInt unclosed = OptionalInt.empty();
    int offset = 0;
    int line = 0;
    for (Node node : MarkdownParser.blocks(text).getChildren()) {
      line +=
          (int)
              text.substring(offset, node.getStartOffset()).chars().filter(c -> c == '\n').count();
      offset = node.getStartOffset();
      if (node instanceof Heading heading && heading.isAtxHeading()) {
        headings.add(line);
      } else if (node instanceof FencedCodeBlock code && code.getClosingMarker().isEmpty()) {
        unclosed = OptionalInt.of(line);
      }
    }
    return new MarkdownStructure(headings, unclosed);
  }
}
