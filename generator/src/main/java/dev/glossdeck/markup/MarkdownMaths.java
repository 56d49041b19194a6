package dev.glossdeck.markup;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;

/**
 * Formulas in Markdown: {@code $…$} and {@code \(…\)} in a line, {@code $$…$$} and {@code \[…\]} on
 * their own. An opening {@code $} has no space after it; a closing one has no space before it and
 * no digit after it, so that prices stay prices (the rule of Pandoc's {@code tex_math_dollars}).
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
  static final class Factory implements InlineParserExtensionFactory {
    @Override
    public CharSequence getCharacters() {
      return "$\\";
    }

    @Override
    public InlineParserExtension apply(LightInlineParser parser) {
      return new MarkdownMaths();
    }

    @Override
    public Set<Class<?>> getAfterDependents() {
      return Set.of();
    }

    @Override
    public Set<Class<?>> getBeforeDependents() {
      return Set.of();
    }

    @Override
    public boolean affectsGlobalScope() {
      return false;
    }
  }

  @Override
  public boolean parse(LightInlineParser parser) {
    if (parser.peek() == '\\' && parser.peek(1) != '(' && parser.peek(1) != '[') {
      return false;
    }
    String rest = parser.getInput().subSequence(parser.getIndex()).toString();
    return take(parser, rest, "$$", "$$", true)
        || take(parser, rest, "\\[", "\\]", true)
        || take(parser, rest, "\\(", "\\)", false)
        || dollars(parser, rest);
  }

  private static boolean take(
      LightInlineParser parser, String rest, String open, String close, boolean display) {
    int end = rest.startsWith(open) ? rest.indexOf(close, open.length() + 1) : -1;
    return end >= 0 && append(parser, rest, open.length(), end, close.length(), display);
  }

  private static boolean dollars(LightInlineParser parser, String rest) {
    int end = 1;
    while (end < rest.length() && rest.charAt(end) != '$') {
      end += rest.charAt(end) == '\\' ? 2 : 1;
    }
    boolean fits =
        rest.charAt(0) == '$'
            && end > 1
            && end < rest.length()
            && !Character.isWhitespace(rest.charAt(1))
            && !Character.isWhitespace(rest.charAt(end - 1))
            && !(end + 1 < rest.length() && Character.isDigit(rest.charAt(end + 1)));
    return fits && append(parser, rest, 1, end, 1, false);
  }

  private static boolean append(
      LightInlineParser parser, String rest, int from, int end, int close, boolean display) {
    int start = parser.getIndex();
    parser.flushTextNode();
    BasedSequence chars = parser.getInput().subSequence(start, start + end + close);
    parser.getBlock().appendChild(new Formula(chars, rest.substring(from, end), display));
    parser.setIndex(start + end + close);
    return true;
  }

  @Override
  public void finalizeDocument(InlineParser parser) {}

  @Override
  public void finalizeBlock(InlineParser parser) {}
}
