package dev.glossdeck.read.delimited;

import dev.glossdeck.diagnostic.SourcePosition;
import java.util.function.IntFunction;

/**
 * A field of a record.
 *
 * @param text its content, without white space at its ends and without quotation marks around it
 * @param quoting the meaning of a quotation mark at its start
 * @param place the position of a character of the content, by its index in UTF-16 units
 * @param whole the content with the white space at its ends that quotation marks hold
 */
record Cell(String text, Quoting quoting, IntFunction<SourcePosition> place, String whole) {
  /** One whose content has no white space at its ends. */
  Cell(String text, Quoting quoting, IntFunction<SourcePosition> place) {
    this(text, quoting, place, text);
  }

  /** The position of its first character. */
  SourcePosition start() {
    return place.apply(0);
  }

  /** Whether it begins with a quotation mark that none closes. */
  boolean isOpen() {
    return quoting == Quoting.OPEN;
  }

  boolean isEmpty() {
    return text.isEmpty();
  }
}
