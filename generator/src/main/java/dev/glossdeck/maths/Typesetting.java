package dev.glossdeck.maths;

import dev.glossdeck.diagnostic.Diagnostic;
import java.util.List;

/**
 * The result of typesetting.
 *
 * @param formulas the typeset formulas
 * @param diagnostics an error for each of the others, in the order of the formulas
 */
public record Typesetting(Formulas formulas, List<Diagnostic> diagnostics) {
  /** The result for a library without formulas. */
  public static final Typesetting NONE = new Typesetting(Formulas.NONE, List.of());

  /** Copies the list. */
  public Typesetting {
    diagnostics = List.copyOf(diagnostics);
  }
}
