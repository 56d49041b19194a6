package dev.glossdeck.markup.markdown;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.glossdeck.markup.tree.Dollars;
import java.util.OptionalInt;

/**
 * Formulas in Markdown: {@code $…$} and {@code \(…\)} in a line, {@code $$…$$} and {@code \[…\]} on
 * their own. {@link Dollars} tells formulas from prices.
 */
final class MarkdownMaths implements InlineParserExtension {
  /** A formula in flexmark's tree. */
  static final class Formula extends Node {
    private final String tex;
    private final boolean display;

    private Formula(BasedSequence chars, String tex, boolean display) {
      super(chars);
      this.tex = tex.strip();
      this.display = display;
    }

    String tex() {
      return tex;
    }

    boolean isDisplay() {
      return display;
    }

    @Override
    public BasedSequence[] getSegments() {
      return EMPTY_SEGMENTS;
    }
  }

  /** Registers the characters that a formula begins with. */
  static final class Factory extends MarkdownInlineFactory {
    Factory() {
      super("$\\", MarkdownMaths::new);
    }
  }

  /** The text that is parsed, and where the last marks of either kind stand in it. */
  private BasedSequence input = BasedSequence.NULL;

  private int lastInlineEnd;
  private int lastDisplayEnd;

  @Override
  public boolean parse(LightInlineParser parser) {
    if (parser.peek() == '\\' && parser.peek(1) != '(' && parser.peek(1) != '[') {
      return false;
    }
    look(parser.getInput());
    int start = parser.getIndex();
    if (parser.peek() == '$') {
      boolean isDouble = parser.peek(1) == '$';
      return (isDouble && take(parser, start, "$$", input.length())) || dollars(parser, start);
    }
    return parser.peek(1) == '['
        ? take(parser, start, "\\]", lastDisplayEnd)
        : take(parser, start, "\\)", lastInlineEnd);
  }

  /** Without knowing the last mark, each opening one would be searched for through the text. */
  private void look(BasedSequence text) {
    if (input != text) {
      input = text;
      lastInlineEnd = text.lastIndexOf("\\)");
      lastDisplayEnd = text.lastIndexOf("\\]");
    }
  }

  private boolean take(LightInlineParser parser, int start, String close, int last) {
    int from = start + close.length();
    int end = from < last ? input.indexOf(close, from + 1) : -1;
    return end >= 0 && append(parser, start, from, end, close);
  }

  private boolean dollars(LightInlineParser parser, int start) {
    OptionalInt end = Dollars.closing(input, start);
    return end.isPresent() && append(parser, start, start + 1, end.getAsInt(), "$");
  }

  private boolean append(LightInlineParser parser, int start, int from, int end, String close) {
    parser.flushTextNode();
    int after = end + close.length();
    BasedSequence chars = input.subSequence(start, after);
    String tex = input.subSequence(from, end).toString();
    boolean isDisplay = close.equals("$$") || close.equals("\\]");
    parser.getBlock().appendChild(new Formula(chars, tex, isDisplay));
    parser.setIndex(after);
    return true;
  }

  @Override
  public void finalizeDocument(InlineParser parser) {}

  @Override
  public void finalizeBlock(InlineParser parser) {}
}
