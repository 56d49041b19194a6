package dev.glossdeck.markup;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Formulas in Markdown: {@code $…$} and {@code \(…\)} in a line, {@code $$…$$} and {@code \[…\]} on
 * their own. An opening {@code $} has no space after it; a closing one has no space before it and
 * no digit after it, so that prices stay prices (the rule of Pandoc's {@code tex_math_dollars}).
 */
final class MarkdownMaths implements InlineParserExtension {
  private static final Pattern DISPLAY =
      Pattern.compile("\\$\\$(.+?)\\$\\$|\\\\\\[(.+?)\\\\\\]", Pattern.DOTALL);
  private static final Pattern INLINE =
      Pattern.compile(
          "\\$(?![\\s$])((?:\\\\.|[^\\\\$])+?)(?<!\\s)\\$(?!\\d)|\\\\\\((.+?)\\\\\\)",
          Pattern.DOTALL);

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
    return parse(parser, DISPLAY, true) || parse(parser, INLINE, false);
  }

  private static boolean parse(LightInlineParser parser, Pattern form, boolean display) {
    int start = parser.getIndex();
    BasedSequence input = parser.getInput();
    Matcher matcher = form.matcher(input).region(start, input.length());
    matcher.useTransparentBounds(true);
    if (!matcher.lookingAt()) {
      return false;
    }
    String tex = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
    parser.flushTextNode();
    BasedSequence chars = input.subSequence(start, matcher.end());
    parser.getBlock().appendChild(new Formula(chars, tex, display));
    parser.setIndex(matcher.end());
    return true;
  }

  @Override
  public void finalizeDocument(InlineParser parser) {}

  @Override
  public void finalizeBlock(InlineParser parser) {}
}
