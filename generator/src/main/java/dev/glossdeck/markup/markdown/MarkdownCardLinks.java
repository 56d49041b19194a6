package dev.glossdeck.markup.markdown;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.glossdeck.markup.tree.Inline;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Links to other cards by their names, {@code [[name]]} and {@code [[name|words]]}, as Obsidian has
 * them. A matrix has no letter first; in a table, the bar has a backslash before it.
 */
final class MarkdownCardLinks implements InlineParserExtension {
  /** The pattern between the outer brackets and the end. */
  static final String INSIDE =
      "\\[(?=[^\\]|]*\\p{L})([\\p{L}\\p{N}.][^\\[\\]|,\\n\\\\`$*]*)(?:\\\\?\\|([^\\[\\]|\\n`$*]+))?\\]\\]";

  private static final Pattern LINK = Pattern.compile("\\[" + INSIDE);

  /** A link in flexmark's tree. */
  static final class Named extends Node {
    private final BasedSequence name;
    private final Optional<BasedSequence> words;

    private Named(BasedSequence chars, BasedSequence name, Optional<BasedSequence> words) {
      super(chars);
      this.name = name;
      this.words = words;
    }

    Inline.CardLink link() {
      String target = MarkdownInlines.unescaped(name).strip();
      String shown = words.map(MarkdownInlines::unescaped).orElse(target).strip();
      return new Inline.CardLink(target, shown.isEmpty() ? target : shown);
    }

    @Override
    public BasedSequence[] getSegments() {
      return EMPTY_SEGMENTS;
    }
  }

  /** Registers the brackets. */
  static final class Factory extends MarkdownInlineFactory {
    Factory() {
      super("[", MarkdownCardLinks::new);
    }
  }

  @Override
  public boolean parse(LightInlineParser parser) {
    if (parser.peek(1) != '[') {
      return false;
    }
    BasedSequence input = parser.getInput();
    Matcher link = LINK.matcher(input).region(parser.getIndex(), input.length());
    boolean isLink = link.lookingAt() && !isOfMarkdown(parser, link);
    if (isLink) {
      Optional<BasedSequence> words =
          Optional.ofNullable(link.group(2))
              .map(found -> input.subSequence(link.start(2), link.end(2)));
      parser.appendNode(
          new Named(
              input.subSequence(link.start(), link.end()),
              input.subSequence(link.start(1), link.end(1)),
              words));
      parser.setIndex(link.end());
    }
    return isLink;
  }

  /** Whether the brackets are the text of an ordinary link, or an address is given for them. */
  private static boolean isOfMarkdown(LightInlineParser parser, Matcher link) {
    char behind = parser.getInput().safeCharAt(link.end());
    return behind == '('
        || behind == '['
        || Parser.REFERENCES.get(parser.getDocument()).get(link.group(1)) != null;
  }

  @Override
  public void finalizeDocument(InlineParser parser) {}

  @Override
  public void finalizeBlock(InlineParser parser) {}
}
