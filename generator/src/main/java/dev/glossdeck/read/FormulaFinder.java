package dev.glossdeck.read;

import dev.glossdeck.deck.PlacedFormula;
import dev.glossdeck.diagnostic.SourcePosition;
import dev.glossdeck.markup.tree.Formula;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Finds where formulas of a tree stand in its source, which the tree does not tell. */
final class FormulaFinder {
  private final String source;
  private final IntFunction<SourcePosition> place;
  private int from;

  /**
   * A finder in one side.
   *
   * @param source of the side
   * @param place the position of a character of it, by its index in UTF-16 units
   */
  FormulaFinder(String source, IntFunction<SourcePosition> place) {
    this.source = source;
    this.place = place;
  }

  /** The formulas with their places: behind a mark that begins a formula, one after the other. */
  List<PlacedFormula> find(List<Formula> formulas) {
    List<PlacedFormula> found = new ArrayList<>();
    for (Formula formula : formulas) {
      found.add(find(formula));
    }
    return found;
  }

  private PlacedFormula find(Formula formula) {
    String tex = formula.tex();
    int index = indexOf(tex);
    if (index >= 0) {
      from = index + tex.length();
      return new PlacedFormula(formula, place.apply(index), isText(index, tex));
    }
    // In HTML, signs may stand as references, and in a list, lines may be indented.
    int near = indexOf(beginning(tex));
    from = Math.max(from, near);
    return new PlacedFormula(formula, place.apply(Math.max(near, 0)), false);
  }

  /** The marks that all formats share. */
  private static String beginning(String tex) {
    int end = 0;
    while (end < tex.length() && "\n<>&".indexOf(tex.charAt(end)) < 0) {
      end++;
    }
    return tex.substring(0, end).stripTrailing();
  }

  private int indexOf(String tex) {
    int index = tex.isEmpty() ? -1 : source.indexOf(tex, from);
    while (index >= 0 && !isBehindMark(index)) {
      index = source.indexOf(tex, index + 1);
    }
    return index;
  }

  private boolean isBehindMark(int index) {
    String before = source.substring(0, index).stripTrailing();
    return before.endsWith("$")
        || before.endsWith("\\(")
        || before.endsWith("\\[")
        || before.endsWith("$]")
        || before.endsWith("[latex]");
  }

  /** Whether its characters follow each other in the file, as they do not in a workbook's cell. */
  private boolean isText(int index, String tex) {
    SourcePosition last =
        new PlacedFormula(new Formula(tex, false), place.apply(index), true).at(tex.length());
    return last.equals(place.apply(index + tex.length()));
  }
}
