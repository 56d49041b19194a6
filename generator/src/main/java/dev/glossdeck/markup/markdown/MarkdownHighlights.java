package dev.glossdeck.markup.markdown;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;
import com.vladsch.flexmark.util.ast.Node;
import dev.glossdeck.markup.tree.Inline;

/**
 * Highlighted text, {@code ==text==} (Obsidian, Pandoc's {@code mark}), which becomes bold. Signs
 * beside a letter or a space, as in {@code a==b}, mark nothing.
 */
final class MarkdownHighlights implements DelimiterProcessor {
  private static final int LENGTH = 2;

  @Override
  public char getOpeningCharacter() {
    return '=';
  }

  @Override
  public char getClosingCharacter() {
    return '=';
  }

  @Override
  public int getMinLength() {
    return LENGTH;
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
    return !afterIsWhitespace && (beforeIsWhitespace || beforeIsPunctuation);
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
    return !beforeIsWhitespace && (afterIsWhitespace || afterIsPunctuation);
  }

  @Override
  public boolean skipNonOpenerCloser() {
    return false;
  }

  @Override
  public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
    return opener.length() == LENGTH && closer.length() == LENGTH ? LENGTH : 0;
  }

  @Override
  public void process(Delimiter opener, Delimiter closer, int used) {
    opener.moveNodesBetweenDelimitersTo(
        new MarkdownScripts.Marked(
            Inline.Style.STRONG,
            opener.getInput().subSequence(opener.getStartIndex(), closer.getEndIndex())),
        closer);
  }

  @Override
  public Node unmatchedDelimiterNode(InlineParser parser, DelimiterRun delimiter) {
    return delimiter.getNode();
  }
}
