package dev.glossdeck.export.pdf.text;

import java.lang.Character.UnicodeScript;
import java.text.BreakIterator;
import java.util.BitSet;
import java.util.Locale;

/** The line break opportunities of a text other than its spaces (UAX #14, much simplified). */
final class BreakOpportunities {
  private static final Locale THAI = Locale.forLanguageTag("th");
  private static final int FIRST_BEYOND_ASCII = 0x80;
  private static final int FIRST_THAI = 0xE00;
  private static final int LAST_KHMER = 0x17FF;

  private final String text;

  /** The ends of words in scripts that do not separate words by spaces. */
  private final BitSet wordEnds;

  private BreakOpportunities(String text, BitSet wordEnds) {
    this.text = text;
    this.wordEnds = wordEnds;
  }

  static BreakOpportunities of(String text) {
    BitSet ends = new BitSet();
    for (int i = 0; i < text.length(); ) {
      int end = unspacedEnd(text, i);
      if (end > i) {
        addWordEnds(text.substring(i, end), i, ends);
      }
      i = Math.max(i + 1, end);
    }
    return new BreakOpportunities(text, ends);
  }

  private static int unspacedEnd(String text, int start) {
    int end = start;
    while (end < text.length() && isUnspaced(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Thai, Lao, Myanmar and Khmer. Of these the Java platform has a dictionary of Thai only. */
  private static boolean isUnspaced(char at) {
    if (at < FIRST_THAI || at > LAST_KHMER) {
      return false;
    }
    return switch (UnicodeScript.of(at)) {
      case THAI, LAO, MYANMAR, KHMER -> true;
      default -> false;
    };
  }

  private static void addWordEnds(String unspaced, int start, BitSet ends) {
    if (UnicodeScript.of(unspaced.charAt(0)) != UnicodeScript.THAI) {
      addSyllableEnds(unspaced, start, ends);
      return;
    }
    BreakIterator words = BreakIterator.getLineInstance(THAI);
    words.setText(unspaced);
    words.first();
    for (int end = words.next(); end != BreakIterator.DONE; end = words.next()) {
      if (end < unspaced.length()) {
        ends.set(start + end);
      }
    }
  }

  /** A break at the end of a syllable is poor, but better than none. */
  private static void addSyllableEnds(String unspaced, int start, BitSet ends) {
    for (int end = 1; end < unspaced.length(); end++) {
      if (Syllables.beginsAt(unspaced, end) && SpecialCharacters.isInLongWord(unspaced, end)) {
        ends.set(start + end);
      }
    }
  }

  /** A quick test, since most characters are letters of the Latin alphabet. */
  private static boolean isWithinPlainText(char at, char after) {
    return at < FIRST_BEYOND_ASCII && after < FIRST_BEYOND_ASCII && at != '-' && at != '/';
  }

  /**
   * Whether a line may end after a character.
   *
   * @param at the index of the character *
   * @param next the index of the following one
   */
  boolean isAllowed(int at, int next) {
    if (next == text.length() || isWithinPlainText(text.charAt(at), text.charAt(next))) {
      return false;
    }
    int codePoint = text.codePointAt(at);
    int after = text.codePointAt(next);
    int before = at == 0 ? ' ' : text.codePointBefore(at);
    return wordEnds.get(next)
        || Ideographs.mayBreakBetween(codePoint, after)
        || (SpecialCharacters.mayBreakAfter(before, codePoint, after)
            && SpecialCharacters.isInLongWord(text, next));
  }
}
