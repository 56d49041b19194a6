package dev.glossdeck.markup.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The positions of the parts of a Markdown document, as its parser sees them: a {@code #} in code,
 * in a comment, in a list or in a quotation is none of these headings.
 *
 * @param headings lines of the headings that begin with {@code #}, 0-based, ascending
 * @param unclosed the line of a code fence that is not closed, 0-based, if there is one
 */
public record MarkdownStructure(List<Integer> headings, OptionalInt unclosed) {

  private static final Parser BLOCKS =
      Parser.builder()
          .customBlockParserFactory(new MarkdownComments.Factory())
          .customInlineParserFactory(NoInlines::new)
          .build();

  private static final int DEEPEST = 6;

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
    return isFlat(text) ? ofFlat(text) : parsed(text);
  }

  /**
   * Whether each line begins with a letter or a {@code #}, or is empty. Such lines open no code, no
   * list, no quotation and no HTML, so that each {@code #} begins a heading.
   */
  private static boolean isFlat(String text) {
    for (int start = 0; start < text.length(); start = text.indexOf('\n', start) + 1) {
      char first = text.charAt(start);
      if (first != '\n' && first != '#' && !Character.isLetter(first)) {
        return false;
      }
      if (text.indexOf('\n', start) < 0) {
        return true;
      }
    }
    return true;
  }

  private static MarkdownStructure ofFlat(String text) {
    List<Integer> headings = new ArrayList<>();
    int line = 0;
    for (int start = 0; start >= 0 && start < text.length(); line++) {
      int end = text.indexOf('\n', start);
      if (text.charAt(start) == '#' && isHeading(text, start)) {
        headings.add(line);
      }
      start = end < 0 ? -1 : end + 1;
    }
    return new MarkdownStructure(headings, OptionalInt.empty());
  }

  /** CommonMark 0.31, 4.2: one to six hashes, then white space or the end of the line. */
  private static boolean isHeading(String text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) == '#') {
      end++;
    }
    boolean isApart = end == text.length() || " \t\n".indexOf(text.charAt(end)) >= 0;
    return end - start <= DEEPEST && isApart;
  }

  /** Finds the parts by Markdown's own parser. */
  public static MarkdownStructure parsed(String text) {
    List<Integer> headings = new ArrayList<>();
    OptionalInt unclosed = OptionalInt.empty();
    int offset = 0;
    int line = 0;
    for (Node node : BLOCKS.parse(text).getChildren()) {
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

  /** Takes no notice of what stands within a line. */
  private static final class NoInlines extends CommonmarkInlineParser {
    NoInlines(
        DataHolder options,
        BitSet specialCharacters,
        BitSet delimiterCharacters,
        Map<Character, DelimiterProcessor> delimiterProcessors,
        LinkRefProcessorData referenceLinkProcessors,
        List<InlineParserExtensionFactory> inlineParserExtensions) {
      super(
          options,
          specialCharacters,
          delimiterCharacters,
          delimiterProcessors,
          referenceLinkProcessors,
          inlineParserExtensions);
    }

    @Override
    public void parse(BasedSequence content, Node node) {}
  }
}
