package dev.glossdeck.deck;

import dev.glossdeck.diagnostic.SourcePosition;
import dev.glossdeck.markup.tree.Formula;

/**
 * A formula, and where a deck has it first.
 *
 * @param formula its TeX
 * @param start the position of its TeX, or of the side if that cannot be told
 * @param isText whether the characters of its TeX stand there one behind the other
 */
public record PlacedFormula(Formula formula, SourcePosition start, boolean isText) {
  /**
   * The place of a character of its TeX.
   *
   * @param offset in UTF-16 units from the start of its TeX
   * @return near it at the least
   */
  public SourcePosition at(int offset) {
    if (!isText) {
      return start;
    }
    String before = formula.tex().substring(0, Math.min(offset, formula.tex().length()));
    int newline = before.lastIndexOf('\n');
    int columns = before.codePointCount(newline + 1, before.length());
    int line = start.line() + (int) before.chars().filter(c -> c == '\n').count();
    return new SourcePosition(start.path(), line, columns + (newline < 0 ? start.column() : 1));
  }
}
