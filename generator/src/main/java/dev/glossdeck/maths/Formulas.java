package dev.glossdeck.maths;

import dev.glossdeck.markup.tree.Formula;
import java.util.Map;
import java.util.Optional;

/** The typeset formulas of a build, which all outputs share. */
public final class Formulas {
  /** No formula at all. */
  public static final Formulas NONE = new Formulas(Map.of());

  private final Map<Formula, TypesetFormula> typeset;

  /**
   * Some formulas.
   *
   * @param typeset by their source
   */
  public Formulas(Map<Formula, TypesetFormula> typeset) {
    this.typeset = Map.copyOf(typeset);
  }

  /**
   * A formula, ready to be shown.
   *
   * @param formula its source
   * @return empty if it was not among those that were typeset
   */
  public Optional<TypesetFormula> of(Formula formula) {
    return Optional.ofNullable(typeset.get(formula));
  }
}
