package dev.glossdeck.export.site.html;

import java.text.BreakIterator;
import java.util.Locale;

/** Shortens text to what a search engine shows. */
public final class Summary {
  private static final int MAX_LENGTH = 160;

  private Summary() {}

  /** The text, or its beginning up to a word's end with an ellipsis; about 160 characters. */
  public static String of(String text) {
    if (text.length() <= MAX_LENGTH) {
      return text;
    }
    BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
    words.setText(text);
    int end = words.preceding(MAX_LENGTH);
    return text.substring(0, end).strip() + "…";
  }
}
