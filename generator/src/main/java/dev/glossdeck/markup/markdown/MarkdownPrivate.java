package dev.glossdeck.markup.markdown;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * Comments between two signs {@code %%} each, as Obsidian has them. Beside a letter or a digit, as
 * in {@code 100%%}, the signs begin none.
 */
final class MarkdownPrivate implements InlineParserExtension {
  private static final String MARK = "%%";

  /** A comment in flexmark's tree. */
  static final class Comment extends Node {
    private Comment(BasedSequence chars) {
      super(chars);
    }

    @Override
    public BasedSequence[] getSegments() {
      return EMPTY_SEGMENTS;
    }
  }

  /** Registers the sign. */
  static final class Factory extends MarkdownInlineFactory {
    Factory() {
      super("%", MarkdownPrivate::new);
    }
  }

  @Override
  public boolean parse(LightInlineParser parser) {
    BasedSequence input = parser.getInput();
    int start = parser.getIndex();
    int end = input.indexOf(MARK, start + MARK.length() + 1);
    boolean isComment =
        parser.peek(1) == '%'
            && !isWord(input, start - 1)
            && end >= 0
            && !isWord(input, end + MARK.length());
    if (isComment) {
      parser.appendNode(new Comment(input.subSequence(start, end + MARK.length())));
      parser.setIndex(end + MARK.length());
    }
    return isComment;
  }

  private static boolean isWord(BasedSequence input, int index) {
    char c = index < 0 || index >= input.length() ? ' ' : input.charAt(index);
    return c == '%' || Character.isLetterOrDigit(c);
  }

  @Override
  public void finalizeDocument(InlineParser parser) {}

  @Override
  public void finalizeBlock(InlineParser parser) {}
}
