package dev.glossdeck.markup.markdown;

import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Comments within a line (CommonMark 0.31, 6.6): up to the first {@code -->}, whatever stands
 * before it. Flexmark follows 0.28, which shows a comment with two hyphens in it as text.
 */
final class MarkdownInlineComments implements InlineParserExtension {
  private static final Pattern COMMENT = Pattern.compile("<!--(?:-?>|[\\s\\S]*?-->)");

  /** Registers the mark. */
  static final class Factory extends MarkdownInlineFactory {
    Factory() {
      super("<", MarkdownInlineComments::new);
    }
  }

  @Override
  public boolean parse(LightInlineParser parser) {
    if (parser.peek(1) != '!') {
      return false;
    }
    BasedSequence input = parser.getInput();
    Matcher comment = COMMENT.matcher(input).region(parser.getIndex(), input.length());
    boolean isComment = comment.lookingAt();
    if (isComment) {
      parser.appendNode(new HtmlInlineComment(input.subSequence(comment.start(), comment.end())));
      parser.setIndex(comment.end());
    }
    return isComment;
  }

  @Override
  public void finalizeDocument(InlineParser parser) {}

  @Override
  public void finalizeBlock(InlineParser parser) {}
}
