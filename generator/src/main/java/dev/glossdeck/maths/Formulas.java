package dev.glossdeck.maths;

import dev.glossdeck.markup.tree.Formula;
import java.util.Map;
import java.util.Optional;

/** The typeset formulas of a build, shared by all outputs. */
public final class Formulas {
  /** No formulas. */
  public static final Formulas NONE = new Formulas(Map.of());

  private final Map<Formula, TypesetFormula> typeset;

  /**
   * Creates a set of formulas.
   *
   * @param typeset the results by formula
   */
  public Formulas(Map<Formula, TypesetFormula> typeset) {
    this.typeset = Map.copyOf(typeset);
  }

  /**
   * Whether there is none.
   *
   * @return true if nothing was typeset
   */
  public boolean isEmpty() {
    return typeset.isEmpty();
  }

  /**
   * Looks a formula up.
   *
   * @param formula the formula
   * @return the result; empty if it was not typeset
   */
  public Optional<TypesetFormula> of(Formula formula) {
    return Optional.ofNullable(typeset.get(formula));
  }
}
