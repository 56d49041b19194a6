package dev.glossdeck.deck.link;

import java.util.Iterator;
import java.util.List;

/** The links in the texts of one note, asked for one text after the other. */
sealed interface TextLinks permits NewLinks, TextLinks.Known {

  /**
   * A link in a text.
   *
   * @param start its place
   * @param end the end, exclusive
   * @param target the number of the note that it leads to
   */
  record Part(int start, int end, int target) {}

  /**
   * The links in the next text.
   *
   * @param before the text before it in its paragraph
   */
  List<Part> next(String text, CharSequence before);

  /** Whether a note is mentioned for the first time, by its author's own link. */
  boolean isFirst(int target);

  /** Links that were found before, in the same texts. */
  record Known(Iterator<List<Part>> parts) implements TextLinks {
    @Override
    public List<Part> next(String text, CharSequence before) {
      return parts.next();
    }

    /** Always false, since the mentions are counted with the texts that were known before. */
    @Override
    public boolean isFirst(int target) {
      return false;
    }
  }
}
