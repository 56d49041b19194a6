package dev.glossdeck.markup.markdown;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.glossdeck.markup.tree.Inline;
import dev.glossdeck.markup.tree.Whitespace;

/**
 * Makes pairs of marks that stand for a style: those that {@link MarkdownScripts} leaves, around
 * text that has marks itself; twos of tildes, which strike through; and {@code ==text==} (Obsidian,
 * Pandoc's {@code mark}), which becomes bold. Equals signs beside a letter or a space, as in {@code
 * a==b}, mark nothing.
 */
final class MarkdownPairs implements DelimiterProcessor {
  private static final int TWO = 2;
  private static final char HIGHLIGHT = '=';

  private final char mark;

  MarkdownPairs(char mark) {
    this.mark = mark;
  }

  @Override
  public char getOpeningCharacter() {
    return mark;
  }

  @Override
  public char getClosingCharacter() {
    return mark;
  }

  @Override
  public int getMinLength() {
    return mark == HIGHLIGHT ? TWO : 1;
  }

  @Override
  public boolean canBeOpener(
      String before,
      String after,
      boolean leftFlanking,
      boolean rightFlanking,
      boolean beforeIsPunctuation,
      boolean afterIsPunctuation,
      boolean beforeIsWhitespace,
      boolean afterIsWhitespace) {
    boolean isApart = beforeIsWhitespace || beforeIsPunctuation;
    return !afterIsWhitespace && (isApart || mark != HIGHLIGHT);
  }

  @Override
  public boolean canBeCloser(
      String before,
      String after,
      boolean leftFlanking,
      boolean rightFlanking,
      boolean beforeIsPunctuation,
      boolean afterIsPunctuation,
      boolean beforeIsWhitespace,
      boolean afterIsWhitespace) {
    boolean isApart = afterIsWhitespace || afterIsPunctuation;
    return !beforeIsWhitespace && (isApart || mark != HIGHLIGHT);
  }

  @Override
  public boolean skipNonOpenerCloser() {
    return false;
  }

  /** Of a longer run nothing is left over for a single mark. */
  @Override
  public int getDelimiterUse(DelimiterRun from, DelimiterRun to) {
    Delimiter opener = (Delimiter) from;
    Delimiter closer = (Delimiter) to;
    if (mark == HIGHLIGHT) {
      return opener.length() == TWO && closer.length() == TWO ? TWO : 0;
    }
    BasedSequence input = opener.getInput();
    boolean isLong =
        input.safeCharAt(opener.getEndIndex()) == mark
            || input.safeCharAt(closer.getStartIndex() - 1) == mark;
    if (opener.length() == 1 && closer.length() == 1 && !isLong) {
      return 1;
    }
    boolean isStruck = mark == '~' && opener.length() >= TWO && closer.length() >= TWO;
    return isStruck && isFlanking(opener, closer, input) ? TWO : 0;
  }

  /** CommonMark 0.31, 6.2: beside a letter, a mark does not look at punctuation. */
  private static boolean isFlanking(Delimiter opener, Delimiter closer, BasedSequence input) {
    boolean opensAtSign = isSign(input, opener.getEndIndex());
    boolean closesAtSign = isSign(input, closer.getStartIndex() - 1);
    return !(opensAtSign && isLetter(input, opener.getStartIndex() - 1))
        && !(closesAtSign && isLetter(input, closer.getEndIndex()));
  }

  private static boolean isSign(BasedSequence input, int index) {
    return !isLetter(input, index) && !Whitespace.is(input.safeCharAt(index));
  }

  private static boolean isLetter(BasedSequence input, int index) {
    return index >= 0
        && index < input.length()
        && Character.isLetterOrDigit(Character.codePointAt(input, index));
  }

  @Override
  public void process(Delimiter opener, Delimiter closer, int used) {
    BasedSequence chars =
        opener.getInput().subSequence(opener.getEndIndex() - used, closer.getStartIndex() + used);
    opener.moveNodesBetweenDelimitersTo(new MarkdownScripts.Marked(style(used), chars), closer);
  }

  private Inline.Style style(int used) {
    if (mark == HIGHLIGHT) {
      return Inline.Style.STRONG;
    }
    return used == TWO ? Inline.Style.STRIKETHROUGH : MarkdownScripts.style(mark);
  }

  @Override
  public Node unmatchedDelimiterNode(InlineParser parser, DelimiterRun delimiter) {
    return delimiter.getNode();
  }
}
