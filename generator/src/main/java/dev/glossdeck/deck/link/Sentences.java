package dev.glossdeck.deck.link;

/** Finds the starts of the sentences of a text. */
final class Sentences {
  private static final String ENDS = ".!?:\u2026";

  private final CharSequence text;
  private final boolean isStart;

  /**
   * Of a text.
   *
   * @param isStart whether a sentence begins with it
   */
  Sentences(CharSequence text, boolean isStart) {
    this.text = text;
    this.isStart = isStart;
  }

  /** Whether a sentence begins at a place, or with quotation marks or brackets before it. */
  boolean beginsAt(int place) {
    int at = place - 1;
    while (at >= 0 && !Character.isLetterOrDigit(text.charAt(at)) && !isEnd(text.charAt(at))) {
      at--;
    }
    return at < 0 ? isStart : isEnd(text.charAt(at));
  }

  /** Whether what follows the text begins a sentence. */
  boolean areEnded() {
    return beginsAt(text.length());
  }

  private static boolean isEnd(char c) {
    return ENDS.indexOf(c) >= 0;
  }
}
