package dev.glossdeck.read.delimited;

import dev.glossdeck.diagnostic.SourcePosition;
import java.util.List;
import java.util.function.IntFunction;

/**
 * A record.
 *
 * @param cells from left to right, one at least
 * @param start the position of the first character
 * @param separator the position of the separator before a cell, by the cell's index, 1 or more
 */
record Row(List<Cell> cells, SourcePosition start, IntFunction<SourcePosition> separator) {

  /** Whether nothing stands in it. */
  boolean isBlank() {
    for (Cell cell : cells) {
      if (!cell.isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** The field at an index from 0; records may be short, so that it may be missing. */
  String text(int index) {
    return index < cells.size() ? cells.get(index).text() : "";
  }

  /** The same with the white space at its ends that quotation marks hold. */
  String whole(int index) {
    return index < cells.size() ? cells.get(index).whole() : "";
  }

  /** The position of the field at an index, whether it exists or not. */
  SourcePosition place(int index) {
    return cells.get(Math.min(index, cells.size() - 1)).start();
  }
}
