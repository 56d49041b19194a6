package dev.glossdeck.markup.markdown;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.delimiter.AsteriskDelimiterProcessor;
import com.vladsch.flexmark.parser.core.delimiter.UnderscoreDelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;

/**
 * Emphasis as CommonMark has it since 0.29 (6.2, rules 9 and 10): marks that could both open and
 * close are a pair if both their numbers are multiples of three, as in {@code a***b***c}. Flexmark
 * follows 0.28, which has no such pairs.
 */
final class MarkdownEmphasis {
  private static final int STRONG = 2;
  private static final int RULE = 3;

  private MarkdownEmphasis() {}

  /** Puts the marks in place of flexmark's. */
  static void register(Parser.Builder builder) {
    builder
        .set(Parser.ASTERISK_DELIMITER_PROCESSOR, false)
        .set(Parser.UNDERSCORE_DELIMITER_PROCESSOR, false);
    builder.customDelimiterProcessor(new Asterisks()).customDelimiterProcessor(new Underscores());
  }

  private static final class Asterisks extends AsteriskDelimiterProcessor {
    Asterisks() {
      super(false);
    }

    @Override
    public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
      return use(opener, closer);
    }
  }

  private static final class Underscores extends UnderscoreDelimiterProcessor {
    Underscores() {
      super(false);
    }

    @Override
    public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
      return use(opener, closer);
    }
  }

  private static int use(DelimiterRun opener, DelimiterRun closer) {
    int opening = opener.length();
    int closing = closer.length();
    boolean isAmbiguous = opener.canClose() || closer.canOpen();
    boolean isApart = (opening + closing) % RULE == 0 && opening % RULE != 0;
    if (isAmbiguous && isApart) {
      return 0;
    }
    return Math.min(STRONG, Math.min(opening, closing));
  }
}
