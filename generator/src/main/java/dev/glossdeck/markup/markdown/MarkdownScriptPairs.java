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
 * Makes pairs of the marks that {@link MarkdownScripts} leaves: around text that has marks itself,
 * and twos, which strike through.
 */
final class MarkdownScriptPairs implements DelimiterProcessor {
  private static final int STRUCK = 2;

  private final char mark;

  MarkdownScriptPairs(char mark) {
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
    return 1;
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
    return !afterIsWhitespace;
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
    return !beforeIsWhitespace;
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
    BasedSequence input = opener.getInput();
    boolean isLong =
        input.safeCharAt(opener.getEndIndex()) == mark
            || input.safeCharAt(closer.getStartIndex() - 1) == mark;
    if (opener.length() == 1 && closer.length() == 1 && !isLong) {
      return 1;
    }
    boolean isStruck = mark == '~' && opener.length() >= STRUCK && closer.length() >= STRUCK;
    return isStruck && isFlanking(opener, closer, input) ? STRUCK : 0;
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
    Inline.Style style = used == STRUCK ? Inline.Style.STRIKETHROUGH : MarkdownScripts.style(mark);
    opener.moveNodesBetweenDelimitersTo(new MarkdownScripts.Marked(style, chars), closer);
  }

  @Override
  public Node unmatchedDelimiterNode(InlineParser parser, DelimiterRun delimiter) {
    return delimiter.getNode();
  }
}
