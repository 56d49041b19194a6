package dev.glossdeck.read.delimited;

import dev.glossdeck.diagnostic.SourcePosition;
import java.util.Locale;

/**
 * The text of a deck and where its records begin.
 *
 * @param path the file
 * @param content lines separated by LF
 * @param from the index where the first record begins
 * @param line the number of its line, 1-based
 */
record DelimitedText(String path, String content, int from, int line) {

  RowCutter cutter(String separator) {
    return new RowCutter(path, content, from, line, separator);
  }

  /** Whether a sign stands anywhere in the records. */
  boolean holds(String sign) {
    return content.indexOf(sign, from) >= 0;
  }

  /** The file's ending in lower case. */
  String ending() {
    return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  SourcePosition start() {
    return SourcePosition.startOf(path);
  }
}
