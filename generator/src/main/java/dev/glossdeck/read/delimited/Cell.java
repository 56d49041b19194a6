package dev.glossdeck.read.delimited;

import dev.glossdeck.diagnostic.SourcePosition;
import java.util.function.IntFunction;

/**
 * A field of a record.
 *
 * @param text its content, without white space at its ends and without quotation marks around it
 * @param isOpen whether it begins with a quotation mark that none closes
 * @param place where a character of the content stands, by its index in UTF-16 units
 */
record Cell(String text, boolean isOpen, IntFunction<SourcePosition> place) {

  /** Where it begins. */
  SourcePosition start() {
    return place.apply(0);
  }

  boolean isEmpty() {
    return text.isEmpty();
  }
}
