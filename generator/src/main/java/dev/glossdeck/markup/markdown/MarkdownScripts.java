package dev.glossdeck.markup.markdown;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.ast.DelimitedNode;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.glossdeck.markup.tree.Inline;
import dev.glossdeck.markup.tree.Whitespace;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Raised text {@code x^2^}, lowered text {@code H~2~O} (Pandoc's {@code superscript} and {@code
 * subscript}: no white space within) and text struck through {@code ~~x~~} (GitHub). So that sums
 * and rough figures stay what they are, a closing mark has no digit behind it, what stands between
 * two marks in a word is no sum such as {@code 2+y}, and nothing is lowered that has no letter or
 * sign before it.
 */
final class MarkdownScripts implements InlineParserExtension {
  private static final String MARKS = "^~";

  /** Characters that may be markup between two marks, so that they must be parsed. */
  private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>&$!^~]");

  private static final Pattern SUM =
      Pattern.compile(".*[^\\p{L}\\p{M}\\p{N}].*[\\p{L}\\p{M}\\p{N}]", Pattern.DOTALL);

  /** Marked text in flexmark's tree. */
  static final class Marked extends Node implements DelimitedNode {
    private final Inline.Style style;
    private BasedSequence text = BasedSequence.NULL;

    Marked(Inline.Style style, BasedSequence chars) {
      super(chars);
      this.style = style;
    }

    Inline.Style style() {
      return style;
    }

    @Override
    public BasedSequence[] getSegments() {
      return EMPTY_SEGMENTS;
    }

    @Override
    public BasedSequence getText() {
      return text;
    }

    @Override
    public void setText(BasedSequence other) {
      text = other;
    }

    @Override
    public BasedSequence getOpeningMarker() {
      return BasedSequence.NULL;
    }

    @Override
    public void setOpeningMarker(BasedSequence marker) {}

    @Override
    public BasedSequence getClosingMarker() {
      return BasedSequence.NULL;
    }

    @Override
    public void setClosingMarker(BasedSequence marker) {}
  }

  /** Registers the marks. */
  static final class Factory extends MarkdownInlineFactory {
    Factory() {
      super(MARKS, MarkdownScripts::new);
    }
  }

  static Inline.Style style(char mark) {
    return mark == '^' ? Inline.Style.SUPERSCRIPT : Inline.Style.SUBSCRIPT;
  }

  /** The text that is parsed, and the places of closing marks in it that are still to come. */
  private BasedSequence input = BasedSequence.NULL;

  private final Set<Integer> closing = new HashSet<>();

  /** Takes a mark for text unless it opens or closes a pair. */
  @Override
  public boolean parse(LightInlineParser parser) {
    if (input != parser.getInput()) {
      input = parser.getInput();
      closing.clear();
    }
    int start = parser.getIndex();
    char mark = parser.peek();
    if (closing.contains(start) || isMark(mark, start - 1) || isMark(mark, start + 1)) {
      return false;
    }
    int end = isOpening(mark, start) ? end(mark, start) : -1;
    if (end < 0) {
      parser.appendText(input, start, start + 1);
      parser.setIndex(start + 1);
      return true;
    }
    BasedSequence text = input.subSequence(start + 1, end);
    if (SPECIAL.matcher(text).find()) {
      closing.add(end);
      return false;
    }
    Node node = new Marked(style(mark), input.subSequence(start, end + 1));
    node.appendChild(new Text(text));
    parser.appendNode(node);
    parser.setIndex(end + 1);
    return true;
  }

  private boolean isMark(char mark, int index) {
    return at(index) == mark;
  }

  private char at(int index) {
    return index >= 0 && index < input.length() ? input.charAt(index) : '\n';
  }

  /** A mark behind a bracket is that of a note. */
  private boolean isOpening(char mark, int start) {
    char before = at(start - 1);
    return before != '[' && (mark == '^' || !Whitespace.is(before));
  }

  /** The index behind the pair that begins at an index; -1 if there is none. */
  private int end(char mark, int start) {
    int end = start + 1;
    while (end < input.length() && at(end) != mark) {
      if (Whitespace.is(at(end))) {
        return -1;
      }
      end += at(end) == '\\' ? 2 : 1;
    }
    boolean isPair = end > start + 1 && at(end) == mark && !isMark(mark, end + 1);
    return isPair && fits(input.subSequence(start + 1, end), at(start - 1), at(end + 1)) ? end : -1;
  }

  private static boolean fits(CharSequence text, char before, char after) {
    boolean isWord = text.chars().anyMatch(Character::isLetterOrDigit);
    boolean isSumInWord = Character.isLetter(after) && SUM.matcher(text).matches();
    return !Character.isDigit(after)
        && !isSumInWord
        && (isWord || Character.isLetterOrDigit(before) || before == ')');
  }

  @Override
  public void finalizeDocument(InlineParser parser) {}

  @Override
  public void finalizeBlock(InlineParser parser) {}
}
